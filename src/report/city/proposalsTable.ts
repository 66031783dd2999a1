/** The annex of proposals, each with all who make it, where they are too many for the body. */
import { linesText } from '../../consolidation/describe/rowNumbers';
import { ended, upperFirst } from '../sentences';
import type { TableContent } from '../report';
import type { CityMaterial } from './material';
import { areAllTold, duesText, levelText } from './proposed';

export function proposalsTable({ proposed, source }: CityMaterial): TableContent {
  return {
    id: 'proposals',
    title: 'KIẾN NGHỊ, ĐỀ XUẤT CỦA CÁC CƠ QUAN, ĐỊA PHƯƠNG',
    columns: [
      { key: 'no', heading: 'STT' },
      { key: 'words', heading: 'Nội dung' },
      { key: 'rows', heading: 'Chỉ tiêu, nhiệm vụ' },
      { key: 'agencies', heading: 'Cơ quan, địa phương đề xuất' },
      { key: 'level', heading: 'Cấp quyết định' },
      { key: 'due', heading: 'Thời hạn' },
    ],
    rows: areAllTold(proposed)
      ? []
      : proposed.map((each, index) => ({
          id: each.id,
          annex: [],
          lines: [
            [
              String(index + 1),
              ended(each.text),
              upperFirst(linesText(each.rows, source.city.plans)),
              each.agencies.join('; '),
              levelText(each),
              duesText(each),
            ],
          ],
        })),
  };
}
