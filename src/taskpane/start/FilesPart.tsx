/** Files of the browser page: opened by a button or dropped here, handed back by Tải xuống. */
import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import { Section } from '../parts/Section';
import type { BrowserFiles } from '../opened';
import type { ScreenProps } from '../screenProps';
import { ConfirmDialog } from '../shell/ConfirmDialog';
import { files as texts } from '../texts/start';
import { useFileOpening } from './useFileOpening';
import { useDropping } from './useDropping';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hidden: { display: 'none' },
});

interface FilesPartProps extends Pick<ScreenProps, 'session' | 'state'> {
  readonly files: BrowserFiles;
}

export function FilesPart({ files, session, state }: FilesPartProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { problem, asked, offer, answer, startAnew } = useFileOpening(files);
  const { isOver, handlers } = useDropping(offer);
  const isBusy = state.activity !== undefined;
  const isReport = state.workbook.kind === 'report';
  return (
    <Section heading={texts.heading}>
      <div className={mergeClasses(styles.zone, isOver && styles.over)} {...handlers}>
        <Body1>{texts.hint}</Body1>
        <div className={styles.buttons}>
          <Button icon={<FolderOpen20Regular />} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
            {isReport ? texts.openAnother : texts.open}
          </Button>
          {isReport && (
            <Button
              icon={<ArrowDownload20Regular />}
              disabledFocusable={isBusy}
              onClick={() => void session.download()}
            >
              {texts.download}
            </Button>
          )}
          {state.workbook.kind !== 'blank' && (
            <Button disabledFocusable={isBusy} onClick={startAnew}>
              {texts.startAnew}
            </Button>
          )}
        </div>
        <Caption1>{texts.drop}</Caption1>
        <input
          ref={input}
          className={styles.hidden}
          type="file"
          accept=".xlsx"
          aria-label={texts.open}
          onChange={({ target }) => {
            offer([...(target.files ?? [])]);
            // The same file can be chosen again, after it was mended elsewhere.
            target.value = '';
          }}
        />
      </div>
      {problem !== undefined && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      {asked && <ConfirmDialog confirmation={{ question: texts.unsaved, losses: [] }} onAnswer={answer} />}
    </Section>
  );
}
