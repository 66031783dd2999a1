/** What stands around the sections: trích yếu, Kính gửi, the opening and closing sentences, Nơi nhận, the slip's own form. */
import { dayText, periodText } from '../../entries/words';
import { periodWithin } from '../../plan/period';
import { addresseeLines, namedTogether } from '../addressees';
import { plansNamed } from '../frame';
import { attachedTo, BLANK_DAY, BLANK_NUMBER, letterhead } from '../letterhead';
import type { Report } from '../report';
import { joined } from '../sentences';
import { signature } from '../signature';
import { periodName, untilText } from './kinds';
import type { CityMaterial } from './material';

type Frame = Omit<Report, 'sections' | 'annexes'>;

export function cityFrame(material: CityMaterial): Frame {
  const { about, consolidator } = material;
  const head = letterhead(consolidator, {});
  if (about.kind === 'month') {
    return {
      isAdministrative: consolidator.administrative,
      letterhead: { ...head, symbol: '' },
      kind: 'PHIẾU TỔNG HỢP',
      abstract: abstractLines(material),
      addressees: [],
      opening: openingOfSlip(material),
      closing: '',
      recipients: [`Lãnh đạo ${consolidator.shortName} (để báo cáo);`, 'Lưu: hồ sơ tổng hợp.'],
      signature: { authority: ['NGƯỜI TỔNG HỢP'] },
    };
  }
  return {
    isAdministrative: consolidator.administrative,
    letterhead: head,
    kind: 'BÁO CÁO',
    abstract: abstractLines(material),
    addressees: addresseeLines(reportedTo(material)),
    opening: about.kind === 'request' ? openingOnRequest(material) : opening(material),
    closing: closing(material),
    recipients: ['Như trên;', 'Lưu: VT.'],
    signature: signature(consolidator, {}),
  };
}

/** Under an annex's title. */
export const attached = ({ about, consolidator, told }: CityMaterial): string =>
  about.kind === 'month'
    ? `(Kèm theo Phiếu tổng hợp kỳ ${periodText(told)} của ${consolidator.name})`
    : attachedTo(consolidator, {});

/** As the plan asks of who consolidates; where it does not say, to whom the agencies' own reports go, or who issued the plan. */
function reportedTo({ source: { scope }, about, consolidator }: CityMaterial): readonly string[] {
  const { plan, duty } = scope;
  const duties = plan.duties.filter(({ subject }) => subject === 'consolidation');
  const cadence = about.kind === 'request' ? 'event' : about.kind;
  const asked = duties.find((each) => each.cadence === cadence) ?? duties[0];
  return asked?.to ?? (duty.to.includes(consolidator.name) ? [plan.issuer] : duty.to);
}

function abstractLines({ source: { scope }, about, told }: CityMaterial): string[] {
  const { plan, period, cutOff } = scope;
  switch (about.kind) {
    case 'month':
      return [`Tiến độ thực hiện ${plan.title}`, `(kỳ báo cáo ${periodText(period)})`];
    case 'request':
      return [`Tình hình thực hiện ${plan.title}`, `(số liệu tính đến ngày ${dayText(cutOff)})`];
    default:
      return [
        `Kết quả thực hiện ${plan.title}`,
        `(${joined([`kỳ báo cáo ${periodText(told)}`, untilText(period, told)])})`,
      ];
  }
}

function opening({ source: { scope }, consolidator, told }: CityMaterial): string {
  const { plan, riders, period, cutOff } = scope;
  const until = untilText(period, told);
  const { from, to } = periodWithin(told, plan);
  const days =
    until === ''
      ? `từ ngày ${dayText(from)} đến ngày ${dayText(to)}; số liệu tính đến ngày ${dayText(cutOff)}`
      : `${until}, tính đến ngày ${dayText(cutOff)}`;
  return `Thực hiện ${plansNamed([plan, ...riders])}, ${consolidator.name} báo cáo kết quả thực hiện ${periodText(told)} (${days}) như sau:`;
}

function openingOnRequest({ source: { scope }, about, consolidator }: CityMaterial): string {
  const { plan, riders, period, cutOff } = scope;
  const request = about.request ?? `Công văn số ${BLANK_NUMBER} ${BLANK_DAY.trimEnd()}`;
  return (
    `Thực hiện yêu cầu tại ${request}, ${consolidator.name} báo cáo tình hình thực hiện ${plansNamed([plan, ...riders])} ` +
    `(số liệu ${periodName(period)}, tính đến ngày ${dayText(cutOff)}) như sau:`
  );
}

function openingOfSlip({ source: { scope } }: CityMaterial): string {
  const { plan, riders, period, cutOff } = scope;
  return (
    `Tổng hợp từ báo cáo của các cơ quan, địa phương thực hiện ${plansNamed([plan, ...riders])}, ` +
    `kỳ ${periodText(period)}; số liệu tính đến ngày ${dayText(cutOff)}.`
  );
}

const closing = (material: CityMaterial): string =>
  `Trên đây là báo cáo ${what(material)}, ${material.consolidator.name} kính báo cáo ${namedTogether(reportedTo(material))}./.`;

/** "Báo cáo kết quả thực hiện Kế hoạch số 224/KH-UBND quý IV năm 2026" */
export const reportNamed = (material: CityMaterial): string =>
  `${material.about.kind === 'month' ? 'Phiếu tổng hợp' : 'Báo cáo'} ${what(material)}`;

function what({ source: { scope }, about, told }: CityMaterial): string {
  const plan = `Kế hoạch số ${scope.plan.number}`;
  switch (about.kind) {
    case 'month':
      return `tiến độ thực hiện ${plan} kỳ ${periodText(told)}`;
    case 'request':
      return `tình hình thực hiện ${plan} tính đến ngày ${dayText(scope.cutOff)}`;
    default:
      return `kết quả thực hiện ${plan} ${periodText(told)}`;
  }
}
