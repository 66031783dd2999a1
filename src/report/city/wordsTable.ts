/** The annex of the agencies' own words on difficulties and causes, each whole and with all who say it, where the body quotes some only. */
import { ended, quoted, upperFirst } from '../sentences';
import { linesText } from '../../consolidation/describe/rowNumbers';
import type { TableContent } from '../report';
import { areAllQuoted, type Said } from './gathered';
import type { CityMaterial } from './material';

export function wordsTable({ words, about, source }: CityMaterial): TableContent {
  // The slip has no general judgement, so its body quotes no causes.
  const areCausesQuoted = about.kind !== 'month' && areAllQuoted(words.causes);
  const said = [
    ...(areAllQuoted(words.difficulties)
      ? []
      : words.difficulties.map((each) => ['khó khăn, vướng mắc', each] as const)),
    ...(areCausesQuoted ? [] : words.causes.map((each) => ['nguyên nhân', each] as const)),
  ];
  return {
    id: 'words',
    title: 'KHÓ KHĂN, VƯỚNG MẮC, NGUYÊN NHÂN DO CÁC CƠ QUAN, ĐỊA PHƯƠNG NÊU',
    columns: [
      { key: 'no', heading: 'STT' },
      { key: 'words', heading: 'Nội dung (nguyên văn)' },
      { key: 'note', heading: 'Loại nội dung' },
      { key: 'rows', heading: 'Chỉ tiêu, nhiệm vụ' },
      { key: 'agencies', heading: 'Cơ quan, địa phương nêu' },
    ],
    rows: said.map(([kind, { id, text, agencies, rows }]: readonly [string, Said], index) => ({
      id,
      annex: [],
      lines: [
        [
          String(index + 1),
          ended(quoted(text)),
          upperFirst(kind),
          upperFirst(linesText(rows, source.city.plans)),
          agencies.join('; '),
        ],
      ],
    })),
  };
}
