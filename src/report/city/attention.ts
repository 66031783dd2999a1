/** What the consolidator itself must see to before figures go up: in the slip (internal) and in the brief. */
import { countText } from '../../entries/words';
import type { Section } from '../report';
import { countOf, item, joined, paragraph } from '../sentences';
import { see, type AnnexLabels } from './annexLabels';
import { conflictTexts } from './conflicts';
import type { CityMaterial } from './material';
import { inState } from './sending';

/** Mục of the slip alone. */
export function attentionSection(material: CityMaterial, labels: AnnexLabels): Section {
  const told = attentionTexts(material, labels);
  return {
    id: 'attention',
    title: 'NỘI DUNG CẦN XỬ LÝ KHI TỔNG HỢP',
    blocks: told.length === 0 ? [paragraph('nil', 'Không có.')] : told.map(({ id, text }) => item(id, text)),
  };
}

function attentionTexts(material: CityMaterial, labels: AnnexLabels): { id: string; text: string }[] {
  const { source, sending } = material;
  const all = [...sending.obliged, ...sending.asked];
  const errors = all.filter(({ attended }) => attended.findings.error > 0);
  const unexplained = all.filter(({ attended }) => attended.findings.unexplained > 0);
  const setAside = source.lines.filter(({ use }) => use === 'set-aside').length;
  const enteredFor = inState(all, 'entered-for');
  const sum = (of: readonly (typeof all)[number][], key: 'error' | 'unexplained'): string =>
    countText(of.reduce((total, { attended }) => total + attended.findings[key], 0));
  return [
    ...conflictTexts(source).map(({ id, text }) => ({
      id,
      text: `Số liệu khác nhau giữa các cơ quan cùng chủ trì. ${text}`,
    })),
    ...(errors.length === 0
      ? []
      : [
          {
            id: 'errors',
            text: `${sum(errors, 'error')} lỗi trong báo cáo của ${countText(errors.length)} cơ quan; ${countText(setAside)} dòng để riêng, chưa đưa vào số liệu tổng hợp.`,
          },
        ]),
    ...(unexplained.length === 0
      ? []
      : [
          {
            id: 'unexplained',
            text: `${sum(unexplained, 'unexplained')} nội dung cần giải trình của ${countText(unexplained.length)} cơ quan chưa có lý do.`,
          },
        ]),
    ...[
      joined([
        countOf(enteredFor.length, 'cơ quan có số liệu nhập thay'),
        countOf(source.unused.length, 'tệp gửi đến chưa sử dụng'),
      ]),
    ]
      .filter((text) => text !== '')
      .map((text) => ({ id: 'aside', text: `${text}${see(labels, 'aside')}.` })),
  ];
}
