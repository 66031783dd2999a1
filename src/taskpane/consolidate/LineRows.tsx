/** What every agency says of one line of the plan, and in which file, sheet and row that stands. */
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { copyText } from '../clipboard';
import { Unseen } from '../parts/Unseen';
import { useListStyles } from '../plan/listStyles';
import { Waiting } from '../shell/Waiting';
import { city as texts, ledger } from '../texts/consolidate';
import { useShown } from '../work/useShown';
import type { LineRow } from '../../session/consolidation/views';
import type { ViewProps } from './deskProps';
import { useAsked } from './useAsked';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
});

interface LineRowsProps extends Pick<ViewProps, 'desk' | 'view'> {
  readonly line: string;
}

export function LineRows({ desk, view, line }: LineRowsProps) {
  const answer = useAsked(view, () => desk.line(line), line);
  if (answer === undefined) return <Waiting />;
  if (answer === 'none') return <Body1>{ledger.unavailable}</Body1>;
  return <Rows rows={answer.rows} />;
}

function Rows({ rows }: { readonly rows: readonly LineRow[] }) {
  const styles = useStyles();
  const lists = useListStyles();
  const { items, more } = useShown(rows);
  const [said, setSaid] = useState<{ readonly agencyId: string; readonly text: string }>();
  const copy = async (agencyId: string, place: string): Promise<void> => {
    setSaid({ agencyId, text: (await copyText(place)) ? ledger.copied : texts.notCopied });
  };
  return (
    <>
      <ul className={lists.list} aria-label={texts.rows}>
        {items.map(({ agencyId, name, figure, status, use, place }) => (
          <li key={agencyId} className={lists.item}>
            <div className={styles.row}>
              <div className={styles.words}>
                <span className={styles.name}>{name}</span>
                {figure + status !== '' && <span>{[figure, status].filter((part) => part !== '').join(' · ')}</span>}
                <span className={lists.place}>{use}</span>
                {place !== undefined && <span className={lists.place}>{place}</span>}
                {said?.agencyId === agencyId && (
                  <span aria-hidden className={lists.place}>
                    {said.text}
                  </span>
                )}
              </div>
              {place !== undefined && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Copy20Regular />}
                  title={texts.copyPlace}
                  aria-label={texts.copyPlaceOf(name)}
                  onClick={() => void copy(agencyId, place)}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      {more}
      <Unseen role="status">{said?.text ?? ''}</Unseen>
    </>
  );
}
