/** The short form of one row: what is asked and how it stands, then the fields, each with what is to be looked at again. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { ListedFinding } from '../../workflows/overview';
import type { RowForm as Form } from '../../workflows/rowForm';
import { FieldInput, type FieldActions } from './FieldInput';
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
  /** The field to stand in at once. */
  readonly wanted: WantedField | undefined;
}

export function RowForm({ form, findings, refusals, wanted, ...actions }: RowFormProps): ReactNode {
  const styles = useStyles();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted?.rowId !== form.rowId || wanted.field === undefined) return;
    top.current?.querySelector<HTMLElement>(`[data-field="${wanted.field}"]`)?.focus();
  }, [wanted, form.rowId]);
  const names = new Set<string>(form.fields.map(({ field }) => field));
  const ofRow = findings.filter(({ field }) => field === undefined || !names.has(field));
  return (
    <div ref={top} className={styles.form}>
      <p className={styles.text}>{form.text}</p>
      <Facts form={form} />
      {ofRow.length > 0 && (
        <ul className={styles.findings}>
          {ofRow.map(({ key, severity, message, fix }) => (
            <li key={key} className={styles.finding}>
              <SeverityIcon severity={severity} />
              <Text size={200}>{`${message} ${fix}`.trim()}</Text>
            </li>
          ))}
        </ul>
      )}
      {form.fields.map((field) => (
        <FieldInput
          key={field.field}
          field={field}
          refused={refusalAt(refusals, { rowId: form.rowId, field: field.field })}
          findings={findings.filter((finding) => finding.field === field.field)}
          {...actions}
        />
      ))}
    </div>
  );
}

function Facts({ form: { asked, target, previous, formula, status } }: Pick<RowFormProps, 'form'>): ReactNode {
  const styles = useStyles();
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
