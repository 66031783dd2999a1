/** The rows of one agency's report, and where the figures entered for it come from. */
import { Body1, Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { enteredLines, type Entering } from '../../session/consolidation/entering';
import type { WorkbookState } from '../../session/state';
import { rowList } from '../../workflows/rowList';
import { Waiting } from '../shell/Waiting';
import { acts, enterFor as texts } from '../texts/consolidate';
import { RowPanel } from '../work/RowPanel';
import { useEntering } from '../work/useEntering';
import type { DeskProps } from './deskProps';

const useStyles = makeStyles({
  inside: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface EnteringFormProps extends DeskProps {
  readonly entering: Entering;
}

type Source = keyof typeof texts.sources;

export function EnteringForm({ desk, state, entering }: EnteringFormProps) {
  const styles = useStyles();
  const { session, agencyId, name, earlier } = entering;
  const { workbook, form } = useSyncExternalStore(session.subscribe, session.state);
  const [source, setSource] = useState<Source>(earlier?.source ?? 'telephone');
  const [note, setNote] = useState(earlier?.note ?? '');
  const [who, setWho] = useState(state.who);
  const [problem, setProblem] = useState<'note' | 'who' | 'nothing'>();
  const save = (): void => {
    const lines = enteredLines(entering);
    const missing =
      lines.length === 0 ? 'nothing' : note.trim() === '' ? 'note' : who.trim() === '' ? 'who' : undefined;
    setProblem(missing);
    if (missing !== undefined) return;
    desk.call(who.trim());
    void desk.act({ kind: 'enter-for', agencyId, source, note: note.trim(), lines });
  };
  const validation = (isMissing: boolean, validationMessage: string) =>
    isMissing ? ({ validationMessage, validationState: 'error' } as const) : {};
  return (
    <div className={styles.inside}>
      <h3 className={styles.heading}>{texts.of(name)}</h3>
      {workbook.kind === 'report' ? <Rows entering={entering} report={workbook} form={form} /> : <Waiting />}
      <Field label={texts.source}>
        <Select value={source} onChange={(_, { value }) => setSource(isSource(value) ? value : 'telephone')}>
          {Object.entries(texts.sources).map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.note} hint={texts.noteHint} required {...validation(problem === 'note', texts.noteMissing)}>
        <Input value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <Field label={acts.who} required {...validation(problem === 'who', acts.whoMissing)}>
        <Input value={who} onChange={(_, { value }) => setWho(value)} />
      </Field>
      <Body1 role="status">{problem === 'nothing' ? texts.nothing : ''}</Body1>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={state.activity !== undefined} onClick={save}>
          {texts.save}
        </Button>
        <Button onClick={() => desk.leaveEntering()}>{texts.leave}</Button>
      </div>
    </div>
  );
}

const isSource = (value: string): value is Source => value in texts.sources;

interface RowsProps {
  readonly entering: Entering;
  readonly report: Extract<WorkbookState, { readonly kind: 'report' }>;
  readonly form: Parameters<typeof useEntering>[1];
}

function Rows({ entering: { session }, report: { checked, overview }, form }: RowsProps) {
  // Only led rows are figures; what is said of the rest belongs to the agency's own report.
  const rows = useMemo(() => rowList(checked).filter(({ kind }) => kind === 'led'), [checked]);
  const fields = useEntering(session, form);
  const errors = overview.findings.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <Body1 role="status">{errors === 0 ? '' : texts.errors(errors)}</Body1>
      <RowPanel
        isEmptyAsked={false}
        rows={rows}
        form={form}
        findings={overview.findings}
        wanted={undefined}
        isInExcel={false}
        undo={undefined}
        onChoose={(rowId) => session.choose(rowId)}
        onJustify={(key, reason) => session.justify(key, reason)}
        onReveal={() => undefined}
        {...fields}
      />
    </>
  );
}
