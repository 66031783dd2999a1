/** One agency of the ledger, opened: when it reported, its files, what is to be looked at again, what may be done. */
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AgencyView } from '../../session/consolidation/views';
import { Facts } from '../parts/Facts';
import { Waiting } from '../shell/Waiting';
import { acts, enterFor, ledger as texts } from '../texts/consolidate';
import { ActForm } from './ActForm';
import type { ViewProps } from './deskProps';
import { FileItem } from './FileItem';
import { FindingLines } from './FindingLines';
import { ReminderText } from './ReminderText';
import { useAsked } from './useAsked';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export function AgencyDetail({ agencyId, ...shared }: ViewProps & { readonly agencyId: string }) {
  const { desk, view } = shared;
  const agency = useAsked(view, () => desk.agency(agencyId), agencyId);
  if (agency === undefined) return <Waiting />;
  if (agency === 'none') return <Body1>{texts.unavailable}</Body1>;
  return <Known agency={agency} {...shared} />;
}

function Known({ desk, state, view, agency }: ViewProps & { readonly agency: AgencyView }) {
  const styles = useStyles();
  const { agencyId, name, facts, files, findings, enteredFor: entered, reminder, slip } = agency;
  const isBusy = state.activity !== undefined;
  return (
    <div className={styles.parts}>
      {facts.length > 0 && <Facts facts={facts} />}
      {entered && <Body1>{`${enterFor.heading}: ${entered.text}.`}</Body1>}
      <div className={styles.buttons}>
        {entered && !entered.isConfirmed && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.act({ kind: 'confirm', agencyId })}>
            {enterFor.confirm}
          </Button>
        )}
        {entered && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.act({ kind: 'withdraw', agencyId })}>
            {enterFor.withdraw}
          </Button>
        )}
        {slip && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.make({ slipFor: agencyId })}>
            {texts.slip}
          </Button>
        )}
      </div>
      <h3 className={styles.heading}>{texts.files}</h3>
      {files.length === 0 ? (
        <Body1>{texts.noFiles}</Body1>
      ) : (
        <ul className={styles.list}>
          {files.map((file) => (
            <FileItem
              key={`${file.hash} ${file.name}`}
              desk={desk}
              state={state}
              agencies={view.agencies}
              file={file}
            />
          ))}
        </ul>
      )}
      <Asking desk={desk} state={state} view={view} agencyId={agencyId} name={name} />
      {findings.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.findings(findings.length)}</h3>
          <FindingLines findings={findings} />
        </>
      )}
      {reminder !== undefined && <ReminderText text={reminder} />}
    </div>
  );
}

/** That the agency was asked to complete its report, by a day. */
function Asking({
  desk,
  state,
  view,
  agencyId,
  name,
}: ViewProps & { readonly agencyId: string; readonly name: string }) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) {
    return (
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={state.activity !== undefined} onClick={() => setIsOpen(true)}>
          {acts.asked}
        </Button>
      </div>
    );
  }
  return (
    <ActForm
      act="asked"
      about={name}
      desk={desk}
      state={state}
      agencies={view.agencies}
      usualDay={view.askUntil}
      onDone={() => setIsOpen(false)}
      toAct={({ reason, day }) => ({ kind: 'asked', agencyId, until: day, reason })}
    />
  );
}
