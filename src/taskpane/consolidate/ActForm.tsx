/** Writing a decision down: why, who, and what else it takes. Nothing is decided without a reason and a name. */
import { Body1Strong, Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Act } from '../../session/consolidation/acts';
import { typedDay } from '../../session/consolidation/days';
import type { AgencyRow, FileAct } from '../../session/consolidation/views';
import { useFirstFocus } from '../parts/useFirstFocus';
import { AgencyPicker } from '../start/AgencyPicker';
import { acts as texts } from '../texts/consolidate';
import type { DeskProps } from './deskProps';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Written {
  readonly reason: string;
  readonly day: string;
  readonly agencyId: string;
}

interface ActFormProps extends DeskProps {
  readonly act: FileAct | 'asked';
  /** What it is decided of: a file's name, an agency's. */
  readonly about: string;
  readonly agencies: readonly AgencyRow[];
  /** The day proposed. */
  readonly usualDay?: string;
  readonly toAct: (written: Written) => Act;
  readonly onDone: () => void;
}

export function ActForm({ act, about, desk, state, agencies, usualDay = '', toAct, onDone }: ActFormProps) {
  const styles = useStyles();
  const form = useFirstFocus<HTMLFormElement>(firstField);
  const [reason, setReason] = useState<string>(texts.usualReason[act]);
  const [who, setWho] = useState(state.who);
  const [day, setDay] = useState(usualDay);
  const [agencyId, setAgencyId] = useState<string>();
  const [isTried, setIsTried] = useState(false);
  const needsDay = act === 'received' || act === 'asked';
  const needsAgency = act === 'attach';
  const parsed = typedDay(day);
  const isWhole =
    reason.trim() !== '' &&
    who.trim() !== '' &&
    (!needsDay || parsed !== undefined) &&
    (!needsAgency || agencyId !== undefined);
  const save = (): void => {
    setIsTried(true);
    if (!isWhole) return;
    if (who.trim() !== state.who) desk.call(who.trim());
    onDone();
    void desk.act(toAct({ reason: reason.trim(), day: parsed ?? '', agencyId: agencyId ?? '' }));
  };
  const missing = (isMissing: boolean, validationMessage: string) =>
    isTried && isMissing ? ({ validationMessage, validationState: 'error' } as const) : {};
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={texts.of(texts[act], about)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Body1Strong>{texts[act]}</Body1Strong>
      {needsAgency && (
        <AgencyPicker
          agencies={agencies.map((one) => ({ ...one, id: one.agencyId }))}
          agencyId={agencyId}
          onChoose={setAgencyId}
          missing={isTried && agencyId === undefined ? texts.agencyMissing : undefined}
        />
      )}
      {needsDay && (
        <Field
          label={act === 'asked' ? texts.until : texts.receivedOn}
          required
          {...missing(parsed === undefined, texts.dayMissing)}
        >
          <Input size="small" value={day} placeholder={texts.dayForm} onChange={(_, { value }) => setDay(value)} />
        </Field>
      )}
      <Field label={texts.reason} required {...missing(reason.trim() === '', texts.reasonMissing)}>
        <Textarea size="small" value={reason} resize="vertical" onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={texts.who} required {...missing(who.trim() === '', texts.whoMissing)}>
        <Input size="small" value={who} onChange={(_, { value }) => setWho(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={state.activity !== undefined}>
          {texts.save}
        </Button>
        <Button size="small" onClick={onDone}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

const firstField = (form: HTMLFormElement): HTMLElement | null => form.querySelector('input, textarea');
