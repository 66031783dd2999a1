/** What a letter is made from, and what several letters say in the same words. */
import type { Consolidated } from '../../consolidation/consolidated';
import type { ConsolidationScope, ExpectedAgency } from '../../consolidation/scope';
import { dayWords, periodText } from '../../entries/words';
import type { Day } from '../../plan/day';
import type { Holidays } from '../../plan/holidays';
import { plansNamed, subject } from '../frame';
import { letterhead } from '../letterhead';
import type { Letterhead } from '../report';
import { signature } from '../signature';
import type { Letter } from './letter';

/** Of a consolidation, what letters are made from. */
export type LetterSource = Pick<Consolidated, 'scope' | 'ledger' | 'previous'>;

export interface LetterInput {
  readonly consolidated: LetterSource;
  readonly today: Day;
  readonly holidays: Holidays;
  /** The name an agency's report is expected under: "224_2026-11_so-y-te_bao-cao.xlsx". */
  readonly fileNameOf: (agency: ExpectedAgency) => string;
}

/** "tiến độ thực hiện Kế hoạch số 224/KH-UBND kỳ tháng 11 năm 2026" */
export const reportNamed = (scope: ConsolidationScope): string => named(scope, `Kế hoạch số ${scope.plan.number} `);

/** "tiến độ thực hiện kỳ tháng 11 năm 2026" */
export const reportNamedShort = (scope: ConsolidationScope): string => named(scope, '');

const named = ({ period, agencies }: ConsolidationScope, ofPlan: string): string =>
  subject({ period, asksEstimate: agencies.some(({ scope }) => scope.asksEstimate) }, ofPlan);

/** "Kế hoạch số 224/KH-UBND ngày 31 tháng 12 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ" */
export const plansOf = ({ plan, riders }: ConsolidationScope): string => plansNamed([plan, ...riders]);

/** "kỳ tháng 11 năm 2026" */
export const periodNamed = ({ period }: Pick<ConsolidationScope, 'period'>): string => `kỳ ${periodText(period)}`;

const BLANK_NUMBER = ' '.repeat(7);
/** The unit that drafts, or the field: the office's own to name. */
const BLANK_UNIT = ' '.repeat(5);

/** The parts of a letter that its sender gives; number and day are filled in by hand when it is issued. */
export function sentBy(
  { consolidator }: ConsolidationScope,
  today: Day,
): Pick<Letter, 'letterhead' | 'signature' | 'recipients'> {
  return {
    letterhead: letterheadOf(consolidator, today),
    signature: signature(consolidator, {}),
    recipients: ['Như trên;', 'Lưu: VT.'],
  };
}

const letterheadOf = (consolidator: ConsolidationScope['consolidator'], today: Day): Letterhead => ({
  ...letterhead(consolidator, {}),
  symbol: `Số: ${BLANK_NUMBER}/${consolidator.abbreviation}-${BLANK_UNIT}`.trimEnd(),
  placeAndDate: `${consolidator.place}, ${monthWords(today)}`,
});

/** "ngày      tháng 11 năm 2026" */
const monthWords = (today: Day): string => dayWords(today).replace(/^ngày \d+/, 'ngày     ');

/** "(Kèm theo Công văn số        /SKHCN-      ngày      tháng 11 năm 2026 của Sở Khoa học và Công nghệ)" */
export const attachedToLetter = ({ consolidator }: ConsolidationScope, today: Day): string =>
  `(Kèm theo Công văn số ${BLANK_NUMBER}/${consolidator.abbreviation}-${BLANK_UNIT} ${monthWords(today)} của ${consolidator.name})`;
