/** Mục VI: what is proposed, by whom, who decides and by when; what the reader decides first. */
import type { Block, Section } from '../report';
import { ended, joined, paragraph } from '../sentences';
import { countText } from '../../entries/words';
import type { AnnexLabels } from './annexLabels';
import { named } from './gathered';
import type { CityMaterial } from './material';
import { areAllTold, duesText, levelText, PROPOSALS_IN_BODY, type Proposed } from './proposed';

export function proposalsSection({ proposed, source }: CityMaterial, labels: AnnexLabels): Section {
  const anyReported = source.attendance.some(({ hasReported }) => hasReported);
  const nil = anyReported
    ? 'Các cơ quan, địa phương đã báo cáo không có kiến nghị, đề xuất.'
    : 'Chưa có báo cáo của cơ quan, địa phương để tổng hợp.';
  return {
    id: 'proposals',
    title: 'KIẾN NGHỊ, ĐỀ XUẤT',
    blocks: proposed.length === 0 ? [paragraph('nil', nil)] : told(proposed, labels),
  };
}

function told(proposed: readonly Proposed[], labels: AnnexLabels): Block[] {
  const first = proposed.length > PROPOSALS_IN_BODY ? `bảng dưới đây nêu ${countText(PROPOSALS_IN_BODY)} nội dung` : '';
  const all = areAllTold(proposed)
    ? ''
    : `toàn bộ nội dung và cơ quan đề xuất nêu tại ${labels.get('proposals') ?? ''}`;
  const counted = `Các cơ quan, địa phương có ${countText(proposed.length)} nội dung kiến nghị, đề xuất`;
  return [
    paragraph('count', `${joined([counted, first, all])}.`),
    {
      kind: 'table',
      id: 'list',
      columns: [
        { heading: 'Nội dung', share: 0.42, align: 'left' },
        { heading: 'Cơ quan đề xuất', share: 0.24, align: 'left' },
        { heading: 'Cấp quyết định', share: 0.19, align: 'left' },
        { heading: 'Thời hạn', share: 0.15, align: 'center' },
      ],
      rows: proposed.slice(0, PROPOSALS_IN_BODY).map((each) => ({
        id: each.id,
        cells: [ended(each.text), named(each.agencies), levelText(each), duesText(each)],
      })),
    },
  ];
}
