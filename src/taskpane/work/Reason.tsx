/** The officer's word on a finding that asks for one, beside the finding. */
import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { texts } from './texts';
import { useDraft } from './useDraft';

const useStyles = makeStyles({
  holds: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface ReasonProps {
  readonly saved: string;
  readonly onSave: (reason: string) => Promise<void>;
}

export function Reason({ saved, onSave }: ReasonProps): ReactNode {
  const styles = useStyles();
  const { text, type } = useDraft(saved);
  const said = text.trim();
  const save = (): void => {
    if (said !== saved) void onSave(said);
  };
  const isHeld = saved !== '' && said === saved;
  return (
    <Field label={texts.reason} size="small" hint={isHeld ? <Held className={styles.holds} /> : texts.reasonHint}>
      <Textarea
        size="small"
        resize="vertical"
        value={text}
        onChange={(_, { value }) => type(value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }}
      />
    </Field>
  );
}

function Held({ className }: { readonly className: string }): ReactNode {
  return (
    <span className={className}>
      <CheckmarkRegular aria-hidden />
      {texts.reasonHolds}
    </span>
  );
}
