/** What a field is typed into: saved on leaving it or on Enter; what is not taken stays as typed. Esc lets it go. */
import { Input, Select, Textarea } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { FormField } from '../../workflows/rowForm';
import type { RefusedEntry } from './refusals';
import { texts } from './texts';
import { useDraft } from './useDraft';

export interface FieldActions {
  /** Whether it was taken. */
  readonly onEnter: (field: FormField, typed: string) => Promise<boolean>;
  /** What was refused is given up. */
  readonly onGiveUp: (field: FormField) => void;
}

interface FieldControlProps extends FieldActions {
  readonly field: FormField;
  readonly refused: RefusedEntry | undefined;
}

export function FieldControl({ field, refused, onEnter, onGiveUp }: FieldControlProps): ReactNode {
  const { input, shown } = field;
  const { text, isChanged, type, drop } = useDraft(shown, refused?.typed);
  const sending = useRef<string>(undefined);

  const enter = async (typed: string): Promise<void> => {
    if (sending.current === typed) return;
    sending.current = typed;
    const isTaken = await onEnter(field, typed);
    sending.current = undefined;
    if (isTaken) drop(typed);
  };
  const letGo = (): void => {
    drop();
    if (refused) onGiveUp(field);
  };
  /** Leaving a field does not ask again for what was refused; Enter does. */
  const save = (isAsked: boolean): void => {
    if (!isChanged) letGo();
    else if (isAsked || text !== refused?.typed) void enter(text);
  };
  const isLong = input.kind === 'text' && input.isLong;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (!isLong || event.ctrlKey || event.metaKey)) save(true);
    if (event.key === 'Escape' && isChanged) letGo();
  };

  const common = { size: 'small', value: text, onKeyDown, 'data-field': field.field } as const;
  const typing = { ...common, onBlur: () => save(false), onChange: onTyped(type) };
  switch (input.kind) {
    case 'choice':
      return (
        <Select
          {...common}
          onChange={(_, { value }) => {
            type(value);
            void enter(value);
          }}
        >
          <option value="">{texts.leftEmpty}</option>
          {[...new Set([...input.options, text])].filter(Boolean).map((option) => (
            <option key={option}>{option}</option>
          ))}
        </Select>
      );
    case 'text':
      return input.isLong ? <Textarea {...typing} resize="vertical" /> : <Input {...typing} />;
    case 'number':
    case 'percent':
      return <Input {...typing} inputMode="decimal" />;
    case 'day':
      return <Input {...typing} placeholder={texts.dayForm} />;
  }
}

const onTyped =
  (type: (text: string) => void) =>
  (_: unknown, { value }: { readonly value: string }): void =>
    type(value);
