/** Nhập thay: the figures an agency gave otherwise than by its file, entered for it row by row, with their source. */
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { AgencyPicker } from '../start/AgencyPicker';
import { acts, enterFor as texts } from '../texts/consolidate';
import { Disclosure } from '../work/Disclosure';
import type { ViewProps } from './deskProps';
import { EnteringForm } from './EnteringForm';

const useStyles = makeStyles({
  inside: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'flex-start' },
});

export function EnterForPart(props: ViewProps) {
  const { entering } = props.state;
  const [isOpen, setIsOpen] = useState(entering !== undefined);
  return (
    <Disclosure title={texts.heading} level={2} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      {entering ? (
        <EnteringForm key={entering.agencyId} desk={props.desk} state={props.state} entering={entering} />
      ) : (
        <Beginning {...props} />
      )}
    </Disclosure>
  );
}

function Beginning({ desk, state, view: { agencies } }: ViewProps) {
  const styles = useStyles();
  const [agencyId, setAgencyId] = useState<string>();
  const [isTried, setIsTried] = useState(false);
  return (
    <div className={styles.inside}>
      <Body1>{texts.hint}</Body1>
      <AgencyPicker
        agencies={agencies.map((one) => ({ ...one, id: one.agencyId }))}
        agencyId={agencyId}
        onChoose={setAgencyId}
        missing={isTried && agencyId === undefined ? acts.agencyMissing : undefined}
      />
      <Button
        className={styles.button}
        disabledFocusable={state.activity !== undefined}
        onClick={() => {
          setIsTried(true);
          if (agencyId !== undefined) void desk.enterFor(agencyId);
        }}
      >
        {texts.begin}
      </Button>
    </div>
  );
}
