/** The choice of a period, and below it when its report is due. */
import { Field, Select } from '@fluentui/react-components';
import type { PeriodChoice } from '../../workflows/choices';
import { DeadlineFacts } from '../start/DeadlineFacts';
import { start } from '../texts/start';

interface PeriodFieldProps {
  readonly periods: readonly PeriodChoice[];
  readonly period: PeriodChoice;
  readonly onChoose: (periodId: string) => void;
}

export function PeriodField({ periods, period, onChoose }: PeriodFieldProps) {
  return (
    <>
      <Field label={start.period}>
        <Select value={period.id} onChange={(_, { value }) => onChoose(value)}>
          {periods.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <DeadlineFacts period={period} />
    </>
  );
}
