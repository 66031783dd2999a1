/** What Thông tin chung says of whose report of when it is: laid out from here, and compared when it comes back. */
import { dayText, periodText } from '../entries/words';
import type { ReportScope } from '../plan/scope';
import { upperFirst } from '../report/sentences';
import { serialOfDay } from '../workbook/serial';

export interface IdentityFact {
  /** The row's hidden name. */
  readonly what: 'agency' | 'period' | 'cutOff';
  readonly heading: string;
  /** As the cell holds it: a text, or a day's serial. */
  readonly value: string | number;
  /** As people read it. */
  readonly text: string;
}

export function identityFacts({ agency, period, from, to, cutOff }: ReportScope): readonly IdentityFact[] {
  const days = `${upperFirst(periodText(period))} (từ ngày ${dayText(from)} đến ngày ${dayText(to)})`;
  return [
    { what: 'agency', heading: 'Cơ quan báo cáo', value: agency.name, text: agency.name },
    { what: 'period', heading: 'Kỳ báo cáo', value: days, text: days },
    { what: 'cutOff', heading: 'Số liệu đến ngày', value: serialOfDay(cutOff), text: dayText(cutOff) },
  ];
}
