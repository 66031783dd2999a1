/** Where a plan is read from: a file chosen or dropped here, the workbook open in Excel, a table pasted. */
import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, useState } from 'react';
import type { PlanDesk, PlanDeskState } from '../../session/planDesk';
import { Unseen } from '../parts/Unseen';
import { useDropping } from '../start/useDropping';
import { plan as texts } from '../texts/plan';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  hidden: { display: 'none' },
  button: { alignSelf: 'flex-start' },
  line: { height: tokens.strokeWidthThick },
});

const ACCEPTED = '.docx,.xlsx,.txt,.tsv';

interface SourcesProps {
  readonly desk: PlanDesk;
  readonly activity: PlanDeskState['activity'];
}

export function Sources({ desk, activity }: SourcesProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const isBusy = activity !== undefined;
  const offer = (files: readonly File[]): void => {
    const [file, ...more] = files;
    setProblem(more.length > 0 ? texts.oneOnly : undefined);
    if (file && more.length === 0) void desk.read({ kind: 'file', file });
  };
  const { isOver, handlers } = useDropping(offer);
  return (
    <div className={styles.parts}>
      <Body1>{texts.purpose}</Body1>
      <div className={mergeClasses(styles.zone, isOver && styles.over)} {...handlers}>
        <Button icon={<FolderOpen20Regular />} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
          {texts.choose}
        </Button>
        <Caption1>{texts.chooseHint}</Caption1>
        <Caption1>{texts.drop}</Caption1>
        <input
          ref={input}
          className={styles.hidden}
          type="file"
          accept={ACCEPTED}
          aria-label={texts.choose}
          onChange={({ target }) => {
            offer([...(target.files ?? [])]);
            // The same file can be chosen again, after it was mended elsewhere.
            target.value = '';
          }}
        />
      </div>
      {desk.place === 'excel' && (
        <>
          <Button
            className={styles.button}
            disabledFocusable={isBusy}
            onClick={() => {
              setProblem(undefined);
              void desk.read({ kind: 'open' });
            }}
          >
            {texts.readOpen}
          </Button>
          <Caption1>{texts.readOpenHint}</Caption1>
        </>
      )}
      <PasteBox isBusy={isBusy} onRead={(text) => void desk.read({ kind: 'pasted', text })} />
      {problem !== undefined && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.line}>
        {activity && <ProgressBar thickness="medium" shape="square" aria-label={texts[activity]} />}
        <Unseen role="status">{activity ? texts[activity] : ''}</Unseen>
      </div>
    </div>
  );
}

interface PasteBoxProps {
  readonly isBusy: boolean;
  readonly onRead: (text: string) => void;
}

function PasteBox({ isBusy, onRead }: PasteBoxProps) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const read = (): void => {
    setIsEmpty(text.trim() === '');
    if (text.trim() !== '') onRead(text);
  };
  return (
    <>
      <Field label={texts.paste} hint={texts.pasteHint} {...(isEmpty && { validationMessage: texts.nothingPasted })}>
        <Textarea
          value={text}
          resize="vertical"
          textarea={{ rows: 3, spellCheck: false, wrap: 'off' }}
          onChange={(_, { value }) => {
            setText(value);
            setIsEmpty(false);
          }}
        />
      </Field>
      <Button className={styles.button} disabledFocusable={isBusy} onClick={read}>
        {texts.readPasted}
      </Button>
    </>
  );
}
