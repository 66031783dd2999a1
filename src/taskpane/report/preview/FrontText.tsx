/** A text of the head or the foot of the page, line by line. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FrontPlace, Preview } from '../../../workflows/report/preview';
import { usePaperStyles } from './paperStyles';
import { SlotText } from './SlotText';
import { frontNames } from './texts';

interface FrontTextProps {
  readonly place: FrontPlace;
  readonly front: Preview['front'];
  readonly look?: string;
  /** What stands before each line. */
  readonly mark?: string;
}

export function FrontText({ place, front, look, mark = '' }: FrontTextProps): ReactNode {
  const styles = usePaperStyles();
  const text = front[place];
  return (
    <SlotText text={text} name={frontNames[place]}>
      {text.text.split('\n').map((line, index) => (
        <p key={index} className={mergeClasses(styles.line, look)}>
          {`${mark}${line}`}
        </p>
      ))}
    </SlotText>
  );
}
