/** Mục V: the agencies' own words on their difficulties, quoted whole; what most of them say first, long lists in the annex. */
import type { Section } from '../report';
import { paragraph } from '../sentences';
import type { AnnexLabels } from './annexLabels';
import { quotations } from './gathered';
import type { CityMaterial } from './material';

export function difficulties({ words, source, about }: CityMaterial, labels: AnnexLabels): Section {
  const said = words.difficulties;
  const anyReported = source.attendance.some(({ hasReported }) => hasReported);
  const nil = anyReported
    ? 'Các cơ quan, địa phương đã báo cáo không nêu khó khăn, vướng mắc.'
    : 'Chưa có báo cáo của cơ quan, địa phương để tổng hợp.';
  return {
    id: 'difficulties',
    title: 'KHÓ KHĂN, VƯỚNG MẮC',
    blocks: [
      ...(said.length === 0 ? [paragraph('nil', nil)] : quotations('own', said, labels)),
      // The slip has no general judgement that would quote the causes.
      ...(about.kind === 'month' && words.causes.length > 0
        ? [
            paragraph(
              'causes',
              `Nguyên nhân của từng chỉ tiêu chưa đạt, nhiệm vụ quá hạn nêu tại ${labels.get('words') ?? ''}.`,
            ),
          ]
        : []),
    ],
  };
}
