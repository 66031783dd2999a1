/** The styles of our Word files: everything is Vietnamese text in one font; Word's own headings look as ours do. */
import { AlignmentType, BorderStyle, LineRuleType, type IParagraphStyleOptions, type IPropertiesOptions } from 'docx';
import { halfPoints, millimetres, twips } from './lengths';
import { numbered } from './lists';
import { looks, type Look, type StyleName } from './looks';

const FONT = 'Times New Roman';
const BLACK = '000000';
/** Of a line, as Word counts its height. */
const LINE = 240;

/** Word's navigation pane lists these; a heading of ours rests on Word's own, which other programs know. */
const outline: Partial<Record<StyleName, { readonly level: number; readonly basedOn?: string }>> = {
  section: { level: 0, basedOn: 'Heading1' },
  khoan: { level: 1, basedOn: 'Heading2' },
  annexLabel: { level: 0 },
};

/** Eighths of a point. */
const RULE_WEIGHT = 6;

/** What is drawn: a rule is the upper border of an almost empty line. */
const borders: Partial<Record<StyleName, NonNullable<IParagraphStyleOptions['paragraph']>['border']>> = {
  rule: { top: { style: BorderStyle.SINGLE, size: RULE_WEIGHT, space: 1, color: BLACK } },
};

/** What a new paragraph after one of this style is. */
const next: Partial<Record<StyleName, StyleName>> = { section: 'text', khoan: 'text', kind: 'abstract' };

const alignments = {
  center: AlignmentType.CENTER,
  justify: AlignmentType.JUSTIFIED,
  left: AlignmentType.LEFT,
} as const;

const names = Object.keys(looks).filter((name): name is StyleName => name in looks);

export const documentStyles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: { run: { font: FONT, size: halfPoints(looks.text.size), language: { value: 'vi-VN' } } },
    heading1: { name: 'heading 1', ...properties(looks.section), run: letters(looks.section) },
    heading2: { name: 'heading 2', ...properties(looks.khoan), run: letters(looks.khoan) },
  },
  paragraphStyles: names.map((name): IParagraphStyleOptions => {
    const look = looks[name];
    const { level, basedOn = 'Normal' } = outline[name] ?? {};
    const list = numbered[name];
    const { paragraph } = properties(look);
    const border = borders[name];
    return {
      id: name,
      name: look.name,
      basedOn,
      next: next[name] ?? name,
      quickFormat: true,
      run: letters(look),
      paragraph: {
        ...paragraph,
        ...(level === undefined ? {} : { outlineLevel: level }),
        ...(list === undefined ? {} : { numbering: list }),
        ...(border === undefined ? {} : { border }),
      },
    };
  }),
};

function letters({ size, bold = false, italic = false }: Look): NonNullable<IParagraphStyleOptions['run']> {
  return { size: halfPoints(size), bold, italics: italic, color: BLACK };
}

function properties(look: Look): { readonly paragraph: NonNullable<IParagraphStyleOptions['paragraph']> } {
  const { align, before = 0, after = 0, firstLine, left = 0, hanging, staysWithNext } = look;
  const { lineHeight = 1, exactly } = look;
  return {
    paragraph: {
      alignment: alignments[align],
      spacing: {
        before: twips(before),
        after: twips(after),
        ...(exactly === undefined
          ? { line: Math.round(lineHeight * LINE), lineRule: LineRuleType.AUTO }
          : { line: twips(exactly), lineRule: LineRuleType.EXACT }),
      },
      indent: {
        left: millimetres(left),
        ...(firstLine === undefined ? {} : { firstLine: millimetres(firstLine) }),
        ...(hanging === undefined ? {} : { hanging: twips(hanging) }),
      },
      ...(staysWithNext === undefined ? {} : { keepNext: staysWithNext }),
    },
  };
}
