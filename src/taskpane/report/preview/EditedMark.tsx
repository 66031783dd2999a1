/** That a text is the officer's own, and the way back to the one that was made. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Edit16Filled } from '@fluentui/react-icons/svg/edit';
import type { ReactNode } from 'react';
import { texts } from './texts';

const useStyles = makeStyles({
  mark: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    fontStyle: 'normal',
    textAlign: 'start',
    textIndent: 0,
    color: tokens.colorNeutralForeground2,
  },
  said: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
});

interface EditedMarkProps {
  readonly name: string;
  readonly onRestore: () => void;
}

export function EditedMark({ name, onRestore }: EditedMarkProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.mark}>
      <span className={styles.said}>
        <Edit16Filled aria-hidden />
        {texts.edited}
      </span>
      <Button size="small" appearance="subtle" aria-label={texts.restoreOf(name)} onClick={onRestore}>
        {texts.restore}
      </Button>
    </div>
  );
}
