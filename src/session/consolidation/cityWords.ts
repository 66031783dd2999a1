/** How the city's tasks and differences are put in words on the screen. */
import type { CityTask } from '../../consolidation/city/city';
import { countText, numberText, percentText } from '../../entries/words';
import { shareText } from '../../figures/labels';
import { cityTaskText } from '../../consolidation/describe/cityStatus';

export const cityTaskWords = (city: CityTask): { readonly figure: string; readonly status: string } => ({
  figure: figureText(city),
  status: cityTaskText(city),
});

/** Regular work has results or none; what has an end has a progress too. */
function figureText({ status, withResults, done, coverage, progress }: CityTask): string {
  const { expected, reported } = coverage;
  if (reported === 0) return '';
  if (status === 'results' || status === 'no-results') {
    return `${shareText({ count: withResults, of: expected })} cơ quan có kết quả`;
  }
  const mean =
    progress.mean === undefined
      ? ''
      : `; tiến độ bình quân ${percentText(progress.mean)} (${countText(progress.over)} cơ quan)`;
  return `${shareText({ count: done, of: expected })} cơ quan hoàn thành${mean}`;
}

/** "tăng 1,05 điểm phần trăm", "giảm 12" */
export function pointsText(by: number, isPercent: boolean): string {
  if (by === 0) return 'không thay đổi';
  const size = Math.abs(by);
  const text = isPercent ? `${numberText(size * 100, 2)} điểm phần trăm` : numberText(size);
  return `${by > 0 ? 'tăng' : 'giảm'} ${text}`;
}
