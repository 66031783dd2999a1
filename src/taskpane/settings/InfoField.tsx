/** One field of Thông tin chung: written when it is left or Enter is pressed; what cannot be written is said at the field. */
import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Result } from '../../result';
import { settings } from '../texts/settings';

interface InfoFieldProps {
  readonly label: string;
  readonly hint: string;
  /** As the cell shows it now. */
  readonly shown: string;
  readonly save: (typed: string) => Promise<Result<void, string>>;
}

export function InfoField({ label, hint, shown, save }: InfoFieldProps) {
  const [typed, setTyped] = useState<string>();
  const [outcome, setOutcome] = useState<Result<void, string>>();

  const commit = async (): Promise<void> => {
    if (typed === undefined) return;
    if (typed.trim() === shown) {
      setTyped(undefined);
      setOutcome(undefined);
      return;
    }
    const saved = await save(typed.trim());
    setOutcome(saved);
    // What was typed on in the meantime stays.
    if (saved.ok) setTyped((now) => (now === typed ? undefined : now));
  };

  return (
    <Field label={label} hint={hint} {...messageOf(outcome)}>
      <Input
        value={typed ?? shown}
        onChange={(_, { value }) => {
          setTyped(value);
          setOutcome(undefined);
        }}
        onBlur={() => void commit()}
        onKeyDown={({ key }) => {
          if (key === 'Enter') void commit();
        }}
      />
    </Field>
  );
}

function messageOf(
  outcome: Result<void, string> | undefined,
): { validationState: 'error' | 'success'; validationMessage: string } | undefined {
  if (!outcome) return undefined;
  return outcome.ok
    ? { validationState: 'success', validationMessage: settings.saved }
    : { validationState: 'error', validationMessage: outcome.error };
}
