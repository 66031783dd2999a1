/** That a part of the site did not come, in its place; it can be asked for again, and nothing else is lost. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { cannotStart } from '../texts/shell';

export function PartMissing({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{cannotStart.partNotThere}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onAgain}>{cannotStart.reload}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
