/** That state secrets do not belong here. */
import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { secrets } from '../texts/shell';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

export function SecretsNotice() {
  return (
    <MessageBar intent="warning" layout="multiline" className={useStyles().bar}>
      <MessageBarBody>{secrets}</MessageBarBody>
    </MessageBar>
  );
}
