/** Where one report of the consolidator is worked on: its kind, what asks for it, its preview, its files. */
import { Body1, Button, Caption1, Field, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { DocumentCheckmarkRegular } from '@fluentui/react-icons';
import { useMemo, useRef, useState } from 'react';
import type { ReportEdit } from '../../entries/reportEdit';
import type { CityReportKind } from '../../report/city/source';
import type { EditState } from '../../report/edited';
import type { Report } from '../../report/report';
import { editAt, withEdits } from '../../session/consolidation/drafts';
import type { Notice } from '../../session/state';
import { ReportPreview } from '../report/preview/ReportPreview';
import { Waiting } from '../shell/Waiting';
import { report as texts } from '../texts/consolidate';
import type { ViewProps } from './deskProps';
import { NoticeLines } from './NoticeLines';
import { RequestField } from './RequestField';
import { useReport } from './useReport';

const useStyles = makeStyles({
  inside: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'flex-start' },
});

export function ReportBench(props: ViewProps) {
  const styles = useStyles();
  const { reports } = props.view;
  // The one worked on last is the one to go on with.
  const [kind, setKind] = useState(props.state.docket.reports?.at(-1)?.kind ?? reports[0]?.kind);
  return (
    <div className={styles.inside}>
      <Field label={texts.kind}>
        <Select value={kind} onChange={(_, { value }) => setKind(reports.find((each) => each.kind === value)?.kind)}>
          {reports.map((each) => (
            <option key={each.kind} value={each.kind}>
              {each.label}
            </option>
          ))}
        </Select>
      </Field>
      {kind !== undefined && <ReportOfKind key={kind} {...props} kind={kind} />}
    </div>
  );
}

function ReportOfKind({ desk, state, view, kind }: ViewProps & { readonly kind: CityReportKind }) {
  const styles = useStyles();
  const [isTried, setIsTried] = useState(false);
  const [said, setSaid] = useState<Notice>();
  const outcome = useRef<HTMLDivElement>(null);
  const draft = state.docket.reports?.find((one) => one.kind === kind);
  const made = useReport(desk, view, kind, draft?.request);
  const isRequestMissing = kind === 'request' && draft?.request === undefined;
  const isMaking = state.activity?.kind === 'making';
  const make = async (): Promise<void> => {
    setSaid(undefined);
    await desk.make({ report: kind });
    // It is said where the officer is looking; from another screen it is found at the top.
    if (outcome.current === null) return;
    setSaid(desk.state().notice);
    desk.dismissNotice();
  };
  return (
    <>
      {kind === 'request' && (
        <RequestField
          request={draft?.request ?? ''}
          isMissing={isTried && isRequestMissing}
          onChange={(words) => void desk.act({ kind: 'request', words })}
        />
      )}
      <Caption1>{view.basis === 'workbook' ? texts.fromWorkbook : texts.hint}</Caption1>
      <div ref={outcome} className={styles.inside}>
        <Button
          className={styles.button}
          appearance="primary"
          icon={isMaking ? <Spinner size="tiny" /> : <DocumentCheckmarkRegular />}
          disabledFocusable={state.activity !== undefined || typeof made !== 'object' || !made.ok}
          onClick={() => {
            setIsTried(true);
            if (!isRequestMissing) void make();
          }}
        >
          {isMaking ? texts.making : texts.make}
        </Button>
        <NoticeLines notice={said} onDismiss={() => setSaid(undefined)} />
      </div>
      {made === undefined ? (
        <Waiting />
      ) : made === 'none' ? (
        <Body1>{texts.unavailable}</Body1>
      ) : made.ok ? (
        <Preview desk={desk} kind={kind} made={made.value} edits={draft?.edits ?? noEdits} />
      ) : (
        <Body1>{made.error}</Body1>
      )}
    </>
  );
}

const noEdits: readonly ReportEdit[] = [];

interface PreviewProps extends Pick<ViewProps, 'desk'> {
  readonly kind: CityReportKind;
  /** As the figures make it. */
  readonly made: Report;
  readonly edits: readonly ReportEdit[];
}

function Preview({ desk, kind, made, edits }: PreviewProps) {
  const { report, edits: standing } = useMemo(() => withEdits(made, edits), [made, edits]);
  const countOf = (state: EditState): number => standing.filter((edit) => edit.state === state).length;
  const outdated = countOf('outdated');
  const placeless = countOf('placeless');
  return (
    <>
      <div role="status">
        {outdated > 0 && <Body1 block>{texts.outdated(outdated)}</Body1>}
        {placeless > 0 && <Body1 block>{texts.placeless(placeless)}</Body1>}
      </div>
      <ReportPreview
        report={report}
        edits={standing}
        onEdit={(address, text) => void desk.act({ kind: 'edit-text', report: kind, ...editAt(made, address, text) })}
        onRestore={(address) => void desk.act({ kind: 'restore-text', report: kind, address })}
      />
    </>
  );
}
