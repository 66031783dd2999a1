/** The button of a message that puts it away. */
import { Button, MessageBarActions } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';

interface DismissActionProps {
  readonly label: string;
  readonly onDismiss: () => void;
}

export function DismissAction({ label, onDismiss }: DismissActionProps) {
  return (
    <MessageBarActions
      containerAction={
        <Button
          size="small"
          appearance="transparent"
          icon={<Dismiss20Regular />}
          aria-label={label}
          onClick={onDismiss}
        />
      }
    />
  );
}
