/**
 * What Word counts by itself, so that what an officer puts in between renumbers the rest: mục "I.", in each of them khoản
 * "1.", and the dashes of lists. Each level belongs to a style.
 */
import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions } from 'docx';
import { millimetres, twips } from './lengths';
import { looks, type StyleName } from './looks';

interface Numbered {
  readonly reference: string;
  readonly level: number;
}

const BODY = 'body';
const RECIPIENTS = 'recipients';
const ADDRESSEES = 'addressees';

export const numbered: Partial<Record<StyleName, Numbered>> = {
  section: { reference: BODY, level: 0 },
  khoan: { reference: BODY, level: 1 },
  // Counted with the khoản that have titles; a level can name only one style as its own.
  khoanText: { reference: BODY, level: 1 },
  item: { reference: BODY, level: 2 },
  recipient: { reference: RECIPIENTS, level: 0 },
  addresseeItem: { reference: ADDRESSEES, level: 0 },
};

type Level = NonNullable<INumberingOptions['config'][number]['levels']>[number];

/** The indents of its style are said again: Word takes a list's where a paragraph names its list itself. */
function level(style: StyleName, format: Level['format'], text: string): Level {
  const { firstLine, left = 0, hanging } = looks[style];
  return {
    level: numbered[style]?.level ?? 0,
    format: format ?? LevelFormat.BULLET,
    text,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.SPACE,
    style: {
      style,
      paragraph: {
        indent: {
          left: millimetres(left),
          ...(firstLine === undefined ? {} : { firstLine: millimetres(firstLine) }),
          ...(hanging === undefined ? {} : { hanging: twips(hanging) }),
        },
      },
    },
  };
}

const dash = (style: StyleName): Level => level(style, LevelFormat.BULLET, '-');

export const lists: INumberingOptions = {
  config: [
    {
      reference: BODY,
      levels: [
        level('section', LevelFormat.UPPER_ROMAN, '%1.'),
        level('khoan', LevelFormat.DECIMAL, '%2.'),
        dash('item'),
      ],
    },
    { reference: RECIPIENTS, levels: [dash('recipient')] },
    { reference: ADDRESSEES, levels: [dash('addresseeItem')] },
  ],
};
