/** A button that opens the dialog for files, for a folder, or for one workbook. */
import { Button, makeStyles, type ButtonProps } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReceivedFile } from '../../session/consolidation/calls';
import { chosenFile } from './droppedFiles';

const useStyles = makeStyles({ hidden: { display: 'none' } });

interface FileChoiceProps extends Pick<ButtonProps, 'icon' | 'appearance'> {
  readonly label: string;
  readonly isBusy: boolean;
  readonly takes: 'files' | 'folder' | 'workbook';
  readonly onChosen: (files: readonly ReceivedFile[]) => void;
}

export function FileChoice({ label, isBusy, takes, onChosen, ...button }: FileChoiceProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.webkitdirectory = takes === 'folder';
  }, [takes]);
  // Some of the browsers inside Excel know no folders: files can always be chosen.
  if (takes === 'folder' && !('webkitdirectory' in HTMLInputElement.prototype)) return null;
  return (
    <>
      <Button {...button} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        multiple={takes !== 'workbook'}
        {...(takes === 'workbook' && { accept: '.xlsx,.json' })}
        aria-label={label}
        onChange={({ target }) => {
          onChosen([...(target.files ?? [])].map(chosenFile));
          // The same files can be chosen again, after they were mended elsewhere.
          target.value = '';
        }}
      />
    </>
  );
}
