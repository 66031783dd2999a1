/** One field of a row's form, with what the checks or a refusal say of it. */
import { Field } from '@fluentui/react-components';
import type { ComponentProps, ReactNode } from 'react';
import type { ListedFinding } from '../../workflows/overview';
import type { FormField } from '../../workflows/rowForm';
import { FieldControl, type FieldActions } from './FieldControl';
import type { RefusedEntry } from './refusals';

interface FieldInputProps extends FieldActions {
  readonly field: FormField;
  readonly refused: RefusedEntry | undefined;
  /** Of this cell, worst first. */
  readonly findings: readonly ListedFinding[];
}

export function FieldInput({ findings, ...control }: FieldInputProps): ReactNode {
  const { field, refused } = control;
  return (
    <Field label={field.label} size="small" hint={field.hint} {...messageOf(refused, findings)}>
      <FieldControl {...control} />
    </Field>
  );
}

type Message = Pick<ComponentProps<typeof Field>, 'validationState' | 'validationMessage'>;

/** A refusal is said aloud; a finding is not, for it stands there when the row is opened. */
function messageOf(refused: RefusedEntry | undefined, [finding]: readonly ListedFinding[]): Message {
  if (refused) return { validationState: 'error', validationMessage: refused.why };
  if (!finding) return {};
  const children = `${finding.message} ${finding.fix}`.trim();
  return {
    validationState: finding.severity === 'error' ? 'error' : 'warning',
    validationMessage: { children, role: undefined },
  };
}
