/** A file that came in: where it stands and why, and what can be decided of it. */
import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AgencyRow, FileAct, FileView } from '../../session/consolidation/views';
import { acts as texts, ledger } from '../texts/consolidate';
import { ActForm } from './ActForm';
import type { DeskProps } from './deskProps';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface FileItemProps extends DeskProps {
  readonly file: FileView;
  /** To choose from, for a file that is nobody's yet. */
  readonly agencies: readonly AgencyRow[];
}

export function FileItem({ desk, state, agencies, file }: FileItemProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<FileAct>();
  const { hash, name, stateLabel, isUsed, reasons, rows, acts } = file;
  return (
    <li className={styles.item}>
      <Caption1Strong>{name}</Caption1Strong>
      <Caption1 className={styles.quiet}>
        {[stateLabel, ...(isUsed ? [ledger.used] : []), rows].filter((part) => part !== '').join(' · ')}
      </Caption1>
      {reasons.map((reason) => (
        <Caption1 key={reason}>{reason}</Caption1>
      ))}
      {chosen ? (
        <ActForm
          act={chosen}
          about={name}
          desk={desk}
          state={state}
          agencies={agencies}
          onDone={() => setChosen(undefined)}
          toAct={({ reason, day, agencyId }) => {
            switch (chosen) {
              case 'received':
                return { kind: chosen, file: hash, receivedOn: day, reason };
              case 'attach':
                return { kind: chosen, file: hash, agencyId, reason };
              default:
                return { kind: chosen, file: hash, reason };
            }
          }}
        />
      ) : (
        <div className={styles.buttons}>
          {acts.map((act) => (
            <Button
              key={act}
              size="small"
              disabledFocusable={state.activity !== undefined}
              aria-label={texts.of(texts[act], name)}
              onClick={() => setChosen(act)}
            >
              {texts[act]}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
