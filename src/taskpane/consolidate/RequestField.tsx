/** The document that asks for a report on request, as its opening cites it; taken over when the field is left. */
import { Field, Input } from '@fluentui/react-components';
import { report as texts } from '../texts/consolidate';
import { useDraft } from '../work/useDraft';

interface RequestFieldProps {
  readonly request: string;
  readonly isMissing: boolean;
  readonly onChange: (words: string) => void;
}

export function RequestField({ request, isMissing, onChange }: RequestFieldProps) {
  const { text, type, drop } = useDraft(request);
  const save = (): void => {
    if (text.trim() !== request) onChange(text.trim());
    drop();
  };
  return (
    <Field
      label={texts.request}
      hint={texts.requestHint}
      required
      {...(isMissing && { validationMessage: texts.requestMissing, validationState: 'error' })}
    >
      <Input
        value={text}
        onChange={(_, { value }) => type(value)}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === 'Enter') save();
        }}
      />
    </Field>
  );
}
