/** One text of the report on the page: read, edited in place, and marked where an officer wrote it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import type { ReactNode } from 'react';
import type { PreviewText } from '../../../workflows/report/previewText';
import { EditedMark } from './EditedMark';
import { IconButton } from './IconButton';
import { OutdatedEdit } from './OutdatedEdit';
import { SlotEditor } from './SlotEditor';
import { excerpt, texts } from './texts';
import { useSlot } from './useSlot';

const useStyles = makeStyles({
  slot: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  edited: {
    marginLeft: '-9px',
    paddingLeft: '6px',
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
  },
  content: { flexGrow: 1, minWidth: 0 },
  faint: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

interface SlotTextProps {
  readonly text: PreviewText;
  /** What it is; without one the beginning of the text itself. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** @param children the text as the page shows it, where it says anything */
export function SlotText({ text: slot, name, children }: SlotTextProps): ReactNode {
  const styles = useStyles();
  const { typed, type, button, open, leave, save, cancel, keep, restore } = useSlot(slot);
  const { text, breaks, edit } = slot;
  const called = name ?? excerpt(text === '' ? (edit?.made ?? '') : text);
  const isLeftOut = text === '' && edit !== undefined;
  if (typed !== undefined) {
    const actions = { onType: type, onLeave: leave, onSave: save, onCancel: cancel };
    return <SlotEditor name={called} typed={typed} breaks={breaks} {...actions} />;
  }
  return (
    <div className={edit && styles.edited}>
      <div className={styles.slot}>
        <div className={styles.content}>
          {text === '' ? <span className={styles.faint}>{isLeftOut ? texts.leftOut : texts.empty}</span> : children}
        </div>
        <IconButton
          buttonRef={button}
          icon={isLeftOut ? <ArrowUndo16Regular /> : <Edit16Regular />}
          name={isLeftOut ? texts.bringBackOf(called) : texts.editOf(called)}
          tip={isLeftOut ? texts.bringBack : texts.edit}
          onClick={isLeftOut ? restore : open}
        />
      </div>
      {edit?.state === 'current' && !isLeftOut && <EditedMark name={called} onRestore={restore} />}
      {edit?.state === 'outdated' && <OutdatedEdit edit={edit} onKeep={keep} onTakeNew={restore} />}
    </div>
  );
}
