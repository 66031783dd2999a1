/** Edited texts whose place is no longer in the report: kept here, to be copied elsewhere or removed. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import type { ReactNode } from 'react';
import type { StandingEdit } from '../../../report/edited';
import { useCopying } from '../../useCopying';
import { useEditing } from './editing';
import { excerpt, texts } from './texts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { paddingBlock: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere', userSelect: 'text' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  outcome: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

export function PlacelessEdits({ edits }: { readonly edits: readonly StandingEdit[] }): ReactNode {
  const styles = useStyles();
  const { onRestore } = useEditing();
  const { copy, said } = useCopying(texts.copied, texts.notCopied);
  return (
    <section className={styles.part} aria-label={texts.placeless(edits.length)}>
      <h3 className={styles.heading}>{texts.placeless(edits.length)}</h3>
      <Caption1>{texts.placelessHint}</Caption1>
      <ul className={styles.list}>
        {edits.map(({ address, text, was }) => (
          <li key={address} className={styles.item}>
            <p className={styles.text}>{text === '' ? `${texts.leftOut}: ${was}` : text}</p>
            <div className={styles.buttons}>
              {text !== '' && (
                <Button size="small" icon={<Copy20Regular />} onClick={() => copy(text)}>
                  {texts.copy}
                </Button>
              )}
              <Button
                size="small"
                icon={<Delete20Regular />}
                aria-label={texts.dropOf(excerpt(text === '' ? was : text))}
                onClick={() => onRestore(address)}
              >
                {texts.drop}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.outcome}>
        {said}
      </p>
    </section>
  );
}
