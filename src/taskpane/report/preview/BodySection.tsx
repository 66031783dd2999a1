/** A mục of the report: its heading, its texts with their numbers and marks, its small tables. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PreviewBlock, PreviewSection } from '../../../workflows/report/preview';
import { EditableTable } from './EditableTable';
import { usePaperStyles } from './paperStyles';
import { SlotText } from './SlotText';

export function BodySection({ section: { number, title, blocks } }: { readonly section: PreviewSection }): ReactNode {
  const styles = usePaperStyles();
  return (
    <div className={styles.section}>
      <SlotText text={title}>
        <h3 className={styles.heading}>{`${number} ${title.text}`}</h3>
      </SlotText>
      {blocks.map((block) => (
        <BodyBlock key={keyOf(block)} block={block} section={title.text} />
      ))}
    </div>
  );
}

const keyOf = (block: PreviewBlock): string => (block.kind === 'table' ? block.address : block.text.address);

function BodyBlock({ block, section }: { readonly block: PreviewBlock; readonly section: string }): ReactNode {
  const styles = usePaperStyles();
  if (block.kind === 'table') return <EditableTable name={section} table={block.table} />;
  const marks = block.kind === 'left-out' ? [] : block.marks;
  return (
    <SlotText text={block.text}>
      {block.text.text.split('\n').map((line, index) => (
        <p key={index} className={mergeClasses(styles.paragraph, block.kind === 'khoan' && styles.bold)}>
          {`${marks[index] ?? ''}${line}`}
        </p>
      ))}
    </SlotText>
  );
}
