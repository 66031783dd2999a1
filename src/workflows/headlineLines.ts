/** The headline figures in plain lines, as the check prints them. */
import { percentText } from '../entries/words';
import type { Figures } from '../figures/figures';
import type { Headline, Share } from '../figures/headline';
import { nothingYet, shareText } from '../figures/labels';
import type { ReportScope } from '../plan/scope';

/** The same share over many reports: "553/736 lượt (75,14%)". */
export function totalText(shares: readonly Share[]): string {
  const [count, of] = [total(shares.map((share) => share.count)), total(shares.map((share) => share.of))];
  return `${count}/${of} lượt${of === 0 ? '' : ` (${percentText(count / of)})`}`;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Of the report's own plan, then of each reported on within it; last the filling-in of all. */
export function headlineLines({ riders }: ReportScope, { headline, headlines, filledIn }: Figures): string[] {
  const ofRiders = riders.flatMap(({ id, number }) => {
    const own = headlines.get(id);
    return own ? [`Kế hoạch số ${number}, báo cáo lồng ghép:`, ...linesOf(own).map((text) => `  ${text}`)] : [];
  });
  return [...linesOf(headline), ...ofRiders, line('Dòng đã nhập', filledIn, fractionOf(filledIn), '')];
}

function linesOf({ targetsMet, dueTasksDone, averageProgress, continuousWithResults }: Headline): string[] {
  return [
    line('Chỉ tiêu đạt, vượt / có số liệu', targetsMet, fractionOf(targetsMet), nothingYet.targetsMet),
    line('Nhiệm vụ đến hạn đã hoàn thành', dueTasksDone, fractionOf(dueTasksDone), nothingYet.dueTasksDone),
    averageLine(averageProgress),
    line(
      'Nhiệm vụ thường xuyên có kết quả',
      continuousWithResults,
      fractionOf(continuousWithResults),
      nothingYet.continuousWithResults,
    ),
  ];
}

const averageLine = ({ count, of, mean }: Headline['averageProgress']): string =>
  `Tiến độ bình quân nhiệm vụ có thời hạn: ${mean === undefined ? nothingYet.averageProgress : `${percentText(mean)} (tính trên ${shareText({ count, of })} nhiệm vụ)`}`;

const fractionOf = ({ count, of }: Share): number | undefined => (of === 0 ? undefined : count / of);

const line = (label: string, share: Share, fraction: number | undefined, nothing: string): string =>
  `${label}: ${fraction === undefined ? nothing : `${shareText(share)} (${percentText(fraction)})`}`;
