/** The short form of one row: what is asked and how it stands, then the fields, each with what is to be looked at again. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Field } from '../../entries/entries';
import type { ListedFinding } from '../../workflows/overview';
import { askedFields } from '../../workflows/askedFields';
import type { RowForm as Form } from '../../workflows/rowForm';
import type { FieldActions } from './FieldControl';
import { FieldInput } from './FieldInput';
import { Reason } from './Reason';
import { refusalAt, type Refusals } from './refusals';
import { SeverityIcon } from './SeverityIcon';
import { texts } from './texts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, whiteSpace: 'pre-line' },
  facts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  fact: { margin: 0, whiteSpace: 'pre-line' },
  term: { color: tokens.colorNeutralForeground2 },
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  findings: { listStyleType: 'none', margin: 0, padding: 0 },
  finding: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
});

/** Where a finding leads: a row, and the field in it. */
export interface WantedField {
  readonly rowId: string;
  readonly field: string | undefined;
}

interface RowFormProps extends FieldActions {
  readonly form: Form;
  /** Of this row. */
  readonly findings: readonly ListedFinding[];
  readonly refusals: Refusals;
  readonly onJustify: (key: string, reason: string) => Promise<void>;
  /** The field to stand in at once. */
  readonly wanted: WantedField | undefined;
}

export function RowForm({ form, findings, refusals, wanted, onJustify, ...actions }: RowFormProps): ReactNode {
  const styles = useStyles();
  const top = useRef<HTMLDivElement>(null);
  const heard = useRef<WantedField>(undefined);
  useEffect(() => {
    // Once for each asking: a screen that is come back to leaves the focus on its tab.
    if (heard.current === wanted) return;
    heard.current = wanted;
    if (wanted?.rowId !== form.rowId || wanted.field === undefined) return;
    top.current?.querySelector<HTMLElement>(`[data-field="${wanted.field}"]`)?.focus();
  }, [wanted, form.rowId]);
  const refusedAt = (field: Field) => refusalAt(refusals, { rowId: form.rowId, field });
  const names = new Set<string>(form.fields.map(({ field }) => field));
  const ofRow = findings.filter(({ field }) => field === undefined || !names.has(field));
  const fields = askedFields(
    form,
    ({ field }) => findings.some((finding) => finding.field === field) || refusedAt(field) !== undefined,
  );
  return (
    <div ref={top} className={styles.form}>
      <p className={styles.text}>{form.text}</p>
      <Facts form={form} />
      {ofRow.length > 0 && (
        <ul className={styles.findings}>
          {ofRow.map((finding) => (
            <li key={finding.key}>
              <div className={styles.finding}>
                <SeverityIcon severity={finding.severity} />
                <Text size={200}>{`${finding.message} ${finding.fix}`.trim()}</Text>
              </div>
              <Reasons findings={[finding]} onJustify={onJustify} />
            </li>
          ))}
        </ul>
      )}
      {fields.map((field) => {
        const own = findings.filter((finding) => finding.field === field.field);
        return (
          <div key={field.field} className={styles.field}>
            <FieldInput field={field} refused={refusedAt(field.field)} findings={own} {...actions} />
            <Reasons findings={own} onJustify={onJustify} />
          </div>
        );
      })}
    </div>
  );
}

/** A reason is written where what asks for it is read. */
const Reasons = ({ findings, onJustify }: Pick<RowFormProps, 'findings' | 'onJustify'>): ReactNode =>
  findings
    .filter(({ severity }) => severity === 'explain')
    .map(({ key, reason }) => <Reason key={key} saved={reason ?? ''} onSave={(said) => onJustify(key, said)} />);

function Facts({ form: { asked, target, previous, formula, status } }: Pick<RowFormProps, 'form'>): ReactNode {
  const styles = useStyles();
  const hasNone = asked === '' && status === '' && [target, previous, formula].every((fact) => fact === undefined);
  if (hasNone) return null;
  return (
    <div className={styles.facts}>
      {asked === '' ? null : <p className={styles.fact}>{asked}</p>}
      {target === undefined ? null : <p className={styles.fact}>{target}</p>}
      {previous === undefined ? null : <Fact term={texts.previous}>{previous}</Fact>}
      {formula === undefined ? null : <Fact term={texts.formula}>{formula}</Fact>}
      {status === '' ? null : (
        <Fact term={texts.status}>
          <strong>{status}</strong>
        </Fact>
      )}
    </div>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <p className={styles.fact}>
      <span className={styles.term}>{term}:</span> {children}
    </p>
  );
}
