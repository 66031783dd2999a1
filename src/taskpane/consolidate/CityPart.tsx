/** The city's figures: each target and task with its coverage, and on a click what every agency says of it, and where. */
import { Body1, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { startTransition, useDeferredValue, useState } from 'react';
import type { CityLine, CityPlanView } from '../../session/consolidation/views';
import { findByName } from '../../workflows/search';
import { city as texts, consolidate } from '../texts/consolidate';
import { Disclosure } from '../work/Disclosure';
import { useShown } from '../work/useShown';
import type { ViewProps } from './deskProps';
import { LineRows } from './LineRows';
import { OpenLine } from './OpenLine';

const useStyles = makeStyles({
  inside: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  figure: { fontVariantNumeric: 'tabular-nums' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

export function CityPart(props: ViewProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure
      title={texts.heading}
      level={2}
      isOpen={isOpen}
      onToggle={() => startTransition(() => setIsOpen(!isOpen))}
    >
      <Plans {...props} />
    </Disclosure>
  );
}

function Plans(props: ViewProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const searched = useDeferredValue(typed);
  const { plans } = props.view;
  const found = plans.map((plan) => ({ ...plan, targets: match(plan.targets), tasks: match(plan.tasks) }));
  const isNone = found.every(({ targets, tasks }) => targets.length + tasks.length === 0);
  return (
    <div className={styles.inside}>
      <Field label={texts.search} hint={texts.searchHint}>
        <SearchBox value={typed} onChange={(_, { value }) => setTyped(value)} dismiss={dismiss} />
      </Field>
      {isNone && <Body1>{texts.none}</Body1>}
      {found.map((plan) => (
        <PlanLines key={`${plan.plan} ${searched}`} {...props} plan={plan} />
      ))}
    </div>
  );

  function match(lines: readonly CityLine[]): readonly CityLine[] {
    if (searched.trim() === '') return lines;
    return findByName(
      lines.map((line) => ({ line, searchText: `${line.label} ${line.text}` })),
      searched,
    ).map(({ line }) => line);
  }
}

const dismiss = { 'aria-label': consolidate.clear };

function PlanLines({ plan: { plan, targets, tasks }, ...shared }: ViewProps & { readonly plan: CityPlanView }) {
  return (
    <>
      {targets.length > 0 && <Lines {...shared} title={`${plan}: ${texts.targets}`} lines={targets} />}
      {tasks.length > 0 && <Lines {...shared} title={`${plan}: ${texts.tasks}`} lines={tasks} />}
    </>
  );
}

function Lines({
  title,
  lines,
  desk,
  view,
}: ViewProps & { readonly title: string; readonly lines: readonly CityLine[] }) {
  const styles = useStyles();
  const { items, more } = useShown(lines);
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>
        {items.map(({ line, label, text, figure, status, coverage, difference }) => (
          <li key={`${line} ${label}`} className={styles.line}>
            <OpenLine
              title={label}
              note={<span className={styles.figure}>{figure === '' ? status : `${figure} · ${status}`}</span>}
              facts={[texts.reported(coverage), ...(difference === undefined ? [] : [difference]), text]}
            >
              <LineRows desk={desk} view={view} line={line} />
            </OpenLine>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
