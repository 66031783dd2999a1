/** Tóm tắt trình ký of a consolidator's report: what its head looks at before signing, on half a page. */
import { numbersText } from '../../consolidation/describe/rowNumbers';
import { countText, dayText } from '../../entries/words';
import { previousPeriod } from '../../plan/period';
import type { Brief, BriefPart } from '../brief';
import { editsPart } from '../briefEdits';
import { briefPart, firstOf, named } from '../briefLines';
import type { StandingEdit } from '../edited';
import { countOf, joined, lowerFirst, upperFirst } from '../sentences';
import { results, trendText } from './assessment';
import { conflictTexts } from './conflicts';
import { cityReport, type CityReportAbout } from './cityReport';
import { reportNamed } from './frame';
import { periodName } from './kinds';
import { cityMaterial, type CityMaterial } from './material';
import { inState, type Sender } from './sending';
import { sentText } from './sendingSection';
import type { CitySource } from './source';

export function cityBrief(source: CitySource, about: CityReportAbout, edits: readonly StandingEdit[]): Brief {
  const material = cityMaterial(source, about);
  return {
    title: 'TÓM TẮT TRÌNH KÝ',
    subtitle: [
      `${reportNamed(material)} của ${material.consolidator.name}`,
      `Số liệu tính đến ngày ${dayText(source.scope.cutOff)}`,
    ],
    parts: [
      sendingPart(material),
      briefPart(
        'Kết quả chung',
        [results(material)].filter((line) => line !== ''),
      ),
      overduePart(material),
      unmetPart(material),
      changesPart(material),
      briefPart(
        'Số liệu khác nhau giữa các cơ quan cùng chủ trì',
        firstOf(
          conflictTexts(source).map(({ text }) => text),
          'chỉ tiêu, nhiệm vụ',
        ),
      ),
      asidePart(material),
      editsPart(edits, cityReport(source, about)),
    ],
  };
}

const sendingPart = ({ source, sending: { obliged, asked } }: CityMaterial): BriefPart =>
  briefPart('Gửi báo cáo', [
    sentText({ source, obliged }, ''),
    ...agencies('Chưa gửi', inState(obliged, 'not-sent')),
    ...agencies('Tệp gửi đến chưa sử dụng được', inState([...obliged, ...asked], 'unusable')),
    ...agencies('Được đề nghị cung cấp số liệu, chưa gửi', inState(asked, 'not-sent')),
    ...agencies(
      'Chưa gửi hoặc gửi quá hạn hai kỳ liên tiếp',
      obliged.filter(({ isLateAgain }) => isLateAgain),
    ),
  ]);

const agencies = (what: string, senders: readonly Sender[]): string[] =>
  senders.length === 0
    ? []
    : [
        `${what}: ${named(
          senders.map(({ expected }) => expected.agency.name),
          'cơ quan, địa phương',
        )}.`,
      ];

const overduePart = ({ source: { city }, notable, overdue }: CityMaterial): BriefPart =>
  briefPart(
    'Nhiệm vụ quá hạn',
    notable.overdue.length === 0
      ? []
      : [
          `${countText(notable.overdue.length)} nhiệm vụ với ${countText(overdue.length)} lượt cơ quan: ${numbersText(notable.overdue, city.plans)}.`,
          ...overdue.slice(0, 1).map(({ row, line }) => {
            const due = line.due === undefined ? '' : ` (hạn ${dayText(line.due)})`;
            return `Quá hạn lâu nhất: ${line.agencyName}, ${lowerFirst(row)}${due}.`;
          }),
        ],
  );

const unmetPart = ({ source: { city }, notable }: CityMaterial): BriefPart =>
  briefPart(
    'Chỉ tiêu chưa đạt, chưa có số liệu',
    [
      joined([countOf(notable.notMet.length, 'chỉ tiêu chưa đạt'), numbersText(notable.notMet, city.plans)], ': '),
      joined(
        [
          countOf(notable.withoutTargets.length, 'chỉ tiêu chưa có số liệu'),
          numbersText(notable.withoutTargets, city.plans),
        ],
        ': ',
      ),
    ]
      .filter((line) => line !== '')
      .map((line) => `${line}.`),
  );

function changesPart(material: CityMaterial): BriefPart {
  const { source, notable } = material;
  const { period } = source.scope;
  const fallen = numbersText([...notable.fallenMeasures, ...notable.fallenTasks], source.city.plans);
  const before = periodName(previousPeriod(period));
  const trend = trendText(material);
  return briefPart('Thay đổi so với kỳ trước', [
    ...(trend === '' ? [`Không có số liệu ${before} để so sánh.`] : [trend]),
    ...(fallen === '' ? [] : [`Kết quả, tiến độ giảm: ${fallen}.`]),
  ]);
}

function asidePart({ source, sending }: CityMaterial): BriefPart {
  const all = [...sending.obliged, ...sending.asked];
  const setAside = source.lines.filter(({ use }) => use === 'set-aside').length;
  const unexplained = all.reduce((sum, { attended }) => sum + attended.findings.unexplained, 0);
  const told = joined([
    countOf(setAside, 'dòng để riêng do có lỗi'),
    countOf(unexplained, 'nội dung cần giải trình chưa có lý do'),
    countOf(source.unused.length, 'tệp gửi đến chưa sử dụng'),
  ]);
  return briefPart('Số liệu nhập thay, chưa sử dụng', [
    ...agencies('Nhập thay', inState(all, 'entered-for')),
    ...(told === '' ? [] : [`${upperFirst(told)}.`]),
  ]);
}
