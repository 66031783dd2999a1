/** What was typed into other rows and not taken: nothing typed is lost by going on. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Refusals } from './refusals';
import { texts } from './texts';

interface NotWrittenProps {
  readonly refusals: Refusals;
  readonly onChoose: (rowId: string) => void;
}

export const NotWritten = ({ refusals, onChoose }: NotWrittenProps): ReactNode =>
  refusals.map(({ rowId, field, label, typed }) => (
    <MessageBar key={`${rowId} ${field}`} intent="warning" layout="multiline">
      <MessageBarBody>{texts.notWritten(label, typed)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onChoose(rowId)}>
          {texts.backToRow}
        </Button>
      </MessageBarActions>
    </MessageBar>
  ));
