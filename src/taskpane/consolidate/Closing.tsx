/** Chốt tổng hợp: from then on files that come in change nothing until a person includes them. */
import { Body1, Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dayText } from '../../session/consolidation/days';
import { useFirstFocus } from '../parts/useFirstFocus';
import { acts, made as texts } from '../texts/consolidate';
import type { DeskProps } from './deskProps';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function Closing({ desk, state }: DeskProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const isBusy = state.activity !== undefined;
  const { closing } = state.docket;
  if (closing) {
    return (
      <div className={styles.part}>
        <Body1>{texts.closed(dayText(closing.on), closing.by)}</Body1>
        <Button disabledFocusable={isBusy} onClick={() => void desk.act({ kind: 'reopen' })}>
          {texts.reopen}
        </Button>
      </div>
    );
  }
  if (isOpen) return <ClosingForm desk={desk} state={state} onDone={() => setIsOpen(false)} />;
  return (
    <div className={styles.part}>
      <Button disabledFocusable={isBusy} onClick={() => setIsOpen(true)}>
        {texts.close}
      </Button>
    </div>
  );
}

/** Opened anew each time: it begins with the name of who decided last. */
function ClosingForm({ desk, state, onDone }: DeskProps & { readonly onDone: () => void }) {
  const styles = useStyles();
  const form = useFirstFocus<HTMLFormElement>((element) => element.querySelector('input'));
  const [who, setWho] = useState(state.who);
  const [isTried, setIsTried] = useState(false);
  const close = (): void => {
    setIsTried(true);
    if (who.trim() === '') return;
    onDone();
    desk.call(who.trim());
    void desk.act({ kind: 'close', files: state.view?.hashes ?? [] });
  };
  return (
    <form
      ref={form}
      className={styles.part}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <Caption1>{texts.closeQuestion}</Caption1>
      <Field
        label={acts.who}
        required
        {...(isTried && who.trim() === '' && { validationMessage: acts.whoMissing, validationState: 'error' })}
      >
        <Input value={who} onChange={(_, { value }) => setWho(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {texts.close}
        </Button>
        <Button onClick={onDone}>{acts.cancel}</Button>
      </div>
    </form>
  );
}
