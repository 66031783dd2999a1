/** Tóm tắt trình ký of a consolidator's report: what its head looks at before signing, on half a page. */
import { countText, dayText } from '../../entries/words';
import { previousPeriod } from '../../plan/period';
import type { Brief, BriefPart } from '../brief';
import { editsPart } from '../briefEdits';
import { beginning, briefPart, named } from '../briefLines';
import type { StandingEdit } from '../edited';
import { countOf, joined, lowerFirst, upperFirst } from '../sentences';
import { see, type AnnexLabels } from './annexLabels';
import { labelsOf } from './annexes';
import { results, trendText } from './assessment';
import { briefName, briefNameIn, briefNames } from './briefAgencies';
import { briefRows } from './briefRows';
import { cityReport, type CityReportAbout } from './cityReport';
import { reportNamed } from './frame';
import { conflictTexts } from './conflicts';
import { periodName } from './kinds';
import { cityMaterial, type CityMaterial } from './material';
import { levelText } from './proposed';
import { inState, type Sender } from './sending';
import { sentText } from './sentText';
import type { CitySource } from './source';

export function cityBrief(source: CitySource, about: CityReportAbout, edits: readonly StandingEdit[]): Brief {
  const material = cityMaterial(source, about);
  const report = cityReport(source, about);
  const labels = labelsOf(report.annexes);
  return {
    title: 'TÓM TẮT TRÌNH KÝ',
    subtitle: [
      `${reportNamed(material)} của ${briefName(material.consolidator)}`,
      `Số liệu tính đến ngày ${dayText(source.scope.cutOff)}`,
    ],
    parts: [
      sendingPart(material, labels),
      briefPart(
        'Kết quả chung',
        [results(material)].filter((line) => line !== ''),
      ),
      overduePart(material, labels),
      unmetPart(material),
      changesPart(material),
      proposedPart(material, labels),
      contradictedPart(material),
      asidePart(material, labels),
      editsPart(edits, report),
    ],
  };
}

const sendingPart = ({ source, sending: { obliged, asked } }: CityMaterial, labels: AnnexLabels): BriefPart => {
  const where = see(labels, 'sending');
  return briefPart('Gửi báo cáo', [
    `${upperFirst(periodName(source.scope.period))} ${sentText(obliged, '')}`,
    ...agencies('Chưa gửi', inState(obliged, 'not-sent'), where),
    ...agencies('Đã gửi tệp, chưa đưa vào tổng hợp', inState([...obliged, ...asked], 'unusable'), where),
    ...agencies('Được đề nghị cung cấp số liệu, chưa gửi', inState(asked, 'not-sent'), where),
    ...agencies(
      'Chưa gửi hoặc gửi quá hạn hai kỳ liên tiếp',
      obliged.filter(({ isLateAgain }) => isLateAgain),
      where,
    ),
  ]);
};

/** @param where the rest of many is listed: " (Phụ lục III)" */
function agencies(what: string, senders: readonly Sender[], where: string): string[] {
  if (senders.length === 0) return [];
  const names = briefNames(senders.map(({ expected }) => expected.agency));
  const told = named(names, 'cơ quan, địa phương');
  return [`${what}: ${told}${told.endsWith('khác') ? where : ''}.`];
}

const overduePart = ({ source: { city, scope }, notable, overdue }: CityMaterial, labels: AnnexLabels): BriefPart =>
  briefPart(
    'Nhiệm vụ quá hạn',
    notable.overdue.length === 0
      ? []
      : [
          `${countText(notable.overdue.length)} nhiệm vụ, ${countText(overdue.length)} lượt cơ quan${see(labels, 'overdue')}: ${briefRows(notable.overdue, city.plans)}.`,
          ...overdue.slice(0, 1).map(({ row, line }) => {
            const due = line.due === undefined ? '' : `, hạn ${dayText(line.due)}`;
            return `Lâu nhất: ${briefNameIn(scope)(line.agency)}, ${lowerFirst(row)}${due}.`;
          }),
        ],
  );

const unmetPart = ({ source: { city }, notable: { notMet, withoutTargets } }: CityMaterial): BriefPart =>
  briefPart(
    'Chỉ tiêu chưa đạt, chưa có số liệu',
    [
      joined([countOf(notMet.length, 'chưa đạt'), briefRows(notMet, city.plans)], ': '),
      joined([countOf(withoutTargets.length, 'chưa có số liệu'), briefRows(withoutTargets, city.plans)], ': '),
    ]
      .filter((line) => line !== '')
      .map((line) => `${line}.`),
  );

function changesPart(material: CityMaterial): BriefPart {
  const { source, notable } = material;
  const { period } = source.scope;
  const fallen = briefRows([...notable.fallenMeasures, ...notable.fallenTasks], source.city.plans);
  const before = periodName(previousPeriod(period));
  const trend = trendText(material);
  return briefPart('So với kỳ trước', [
    ...(trend === '' ? [`Không có số liệu ${before} để so sánh.`] : [trend]),
    ...(fallen === '' ? [] : [`Kết quả, tiến độ giảm: ${fallen}.`]),
  ]);
}

/** What the agencies ask for, by who decides: the reader's own first. */
function proposedPart({ proposed }: CityMaterial, labels: AnnexLabels): BriefPart {
  const levels = [...new Set(proposed.map(({ level }) => level))].map((level) => {
    const who = level === undefined ? 'chưa nêu' : levelText({ level });
    return `${who} ${countText(proposed.filter((each) => each.level === level).length)}`;
  });
  return briefPart(
    'Kiến nghị, đề xuất',
    proposed
      .slice(0, 1)
      .flatMap(({ text }) => [
        `${countText(proposed.length)} nội dung; cấp quyết định: ${levels.join(', ')}${see(labels, 'proposals')}.`,
        `Trong đó: “${beginning(text)}”.`,
      ]),
  );
}

/** One in the words of all who lead it; of several the first so, the others by their numbers. */
function contradictedPart({ source, notable: { contradicted } }: CityMaterial): BriefPart {
  const texts = conflictTexts(source, briefNameIn(source.scope)).map(({ text }) => text);
  return briefPart('Số liệu khác nhau', [
    ...(texts.length > 1
      ? [`Cơ quan cùng chủ trì báo cáo khác nhau: ${briefRows(contradicted, source.city.plans)}.`]
      : []),
    ...texts.slice(0, 1),
  ]);
}

function asidePart({ source, sending }: CityMaterial, labels: AnnexLabels): BriefPart {
  const all = [...sending.obliged, ...sending.asked];
  const where = see(labels, 'aside');
  const setAside = source.lines.filter(({ use }) => use === 'set-aside').length;
  const unexplained = all.reduce((sum, { attended }) => sum + attended.findings.unexplained, 0);
  const told = joined([
    countOf(setAside, 'dòng để riêng do có lỗi'),
    countOf(source.unused.length, 'tệp gửi đến chưa sử dụng'),
  ]);
  return briefPart('Số liệu nhập thay, chưa sử dụng', [
    ...agencies('Nhập thay', inState(all, 'entered-for'), where),
    ...[joined([told === '' ? '' : told + where, countOf(unexplained, 'nội dung cần giải trình chưa có lý do')])]
      .filter((line) => line !== '')
      .map((line) => `${line}.`),
  ]);
}
