/** One figure with its counts and a bar; where there is nothing to count yet, words and no bar. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignContent: 'start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground2, margin: 0 },
  figure: { margin: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  counts: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  nothing: { margin: 0, color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  whole: { flexBasis: '100%', margin: 0 },
  bar: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    height: '4px',
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    // Seen in the contrast theme alone, where the rest of the bar is as dark as the page.
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    '& rect:first-child': { fill: tokens.colorNeutralBackground6 },
    '& rect:last-child': { fill: tokens.colorCompoundBrandBackground },
    '@media (forced-colors: active)': {
      height: '6px',
      border: '1px solid CanvasText',
      '& rect:first-child': { fill: 'Canvas' },
      '& rect:last-child': { fill: 'Highlight' },
    },
  },
});

interface GaugeProps {
  readonly label: string;
  /** "03/05", or why there is nothing yet. */
  readonly counts: string;
  /** "60%" */
  readonly percent?: string | undefined;
  readonly fraction?: number | undefined;
}

/** Stands in a <dl>. */
export function Gauge({ label, counts, percent, fraction }: GaugeProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <dt className={styles.label}>{label}</dt>
      {fraction === undefined ? (
        <dd className={styles.nothing}>{counts}</dd>
      ) : (
        <>
          <dd className={styles.figure}>
            {percent === undefined ? counts : <PercentOf percent={percent} counts={counts} />}
          </dd>
          <dd className={styles.whole} aria-hidden>
            <Bar fraction={fraction} className={styles.bar} />
          </dd>
        </>
      )}
    </div>
  );
}

function PercentOf({ percent, counts }: { readonly percent: string; readonly counts: string }): ReactNode {
  const styles = useStyles();
  return (
    <>
      {percent} <span className={styles.counts}>({counts})</span>
    </>
  );
}

/** Says nothing that its figure does not say. */
function Bar({ fraction, className }: { readonly fraction: number; readonly className: string }): ReactNode {
  const width = Math.min(1, Math.max(0, fraction)) * 100;
  return (
    <svg className={className} viewBox="0 0 100 4" preserveAspectRatio="none" data-bar>
      <rect width="100" height="4" />
      <rect width={width} height="4" />
    </svg>
  );
}
