/** The native formula of a task's Trạng thái: the same words as taskStatusText, with functions of Excel 2010 only. */
import { rowCaseLabels } from '../entries/words';
import { taskStatusLabels, unquantifiedLabel } from '../figures/labels';
import { occurrenceEnds } from '../figures/occurrences';
import { yearOf, type Day } from '../plan/day';
import { dueDay, type Schedule } from '../plan/schedule';
import { serialOfDay } from '../workbook/serial';
import type { At } from './column';
import { dateFormula, isCount, isFraction, quoted } from './formula';
import { CUT_OFF_NAME } from './prompts';

/** @param days the plan's first day, and the cut-off whose year a recurring task is counted in. */
export function statusFormula(schedule: Schedule, days: Days, at: At): string {
  const rowCase = at('rowCase');
  const outOfScope = quoted(rowCaseLabels['out-of-scope']);
  const stopped = quoted(rowCaseLabels.stopped);
  return (
    `IF(OR(${rowCase}=${outOfScope},${rowCase}=${stopped}),${rowCase},` +
    `IF(${at('filled')}=0,${quoted(taskStatusLabels['not-reported'])},${reported(schedule, days, at)}))`
  );
}

interface Days {
  readonly planFrom: Day;
  readonly cutOff: Day;
}

function reported(schedule: Schedule, days: Days, at: At): string {
  switch (schedule.kind) {
    case 'continuous':
      return `IF(LEN(TRIM(${at('result')}))>0,${quoted(taskStatusLabels['continuous-results'])},${quoted(taskStatusLabels['continuous-none'])})`;
    case 'recurring':
      return recurring(schedule, days, at);
    case 'relative':
      return relative(schedule, at);
    default:
      return dated(dueDay(schedule), schedule, at);
  }
}

function recurring(schedule: Extract<Schedule, { kind: 'recurring' }>, days: Days, at: At): string {
  const done = at('amount');
  const ends = occurrenceEnds(schedule, days.planFrom, yearOf(days.cutOff));
  const distinct = [...new Set(ends)];
  const each = distinct.map((end) => ends.filter((other) => other === end).length);
  // One array constant where every day counts the same; the formula stays readable and short.
  const times = new Set(each).size === 1 ? String(each[0]) : `{${each.join(',')}}`;
  // Excel opens no file with an empty array constant: before the plan's time nothing has fallen due.
  const due =
    distinct.length === 0 ? '0' : `SUMPRODUCT(${times}*({${distinct.map(serialOfDay).join(',')}}<=${CUT_OFF_NAME}))`;
  const soFar = `IF(${due}=0,"chưa đến hạn","đến hạn "&MIN(${done},${due})&"/"&${due})`;
  return `IF(${isCount(done)},"Định kỳ: "&${done}&"/${ends.length} ("&${soFar}&")",${quoted(unquantifiedLabel(schedule))})`;
}

function relative(schedule: Schedule, at: At): string {
  const onTime = at('amount');
  const arisen = at('unit');
  return `IF(AND(${isCount(onTime)},${isCount(arisen)}),IF(${arisen}=0,"Không phát sinh","Đúng hạn "&${onTime}&"/"&${arisen}),${quoted(unquantifiedLabel(schedule))})`;
}

function dated(due: Day | undefined, schedule: Schedule, at: At): string {
  const percent = at('amount');
  const isValid = isFraction(percent);
  const isExtended = `${at('rowCase')}=${quoted(rowCaseLabels.extended)}`;
  const extended = quoted(taskStatusLabels.extended);
  const complete = `IF(${isValid},${percent}=1,FALSE)`;
  const doneNoDue = quoted(taskStatusLabels['done-no-due']);
  const noDue = `IF(${complete},${doneNoDue},IF(${isExtended},${extended},${quoted(taskStatusLabels['no-due'])}))`;
  if (due === undefined) return noDue;

  const newDue = at('newDue');
  const day = `IF(${isExtended},${newDue},${dateFormula(due)})`;
  const unquantified = `IF(${isExtended},${extended},${quoted(unquantifiedLabel(schedule))})`;
  return (
    `IF(IF(${isExtended},NOT(ISNUMBER(${newDue})),FALSE),IF(${complete},${doneNoDue},${extended}),` +
    `IF(NOT(${isValid}),${unquantified},IF(${percent}=1,${completed(day, at)},${underWay(day, percent)})))`
  );
}

function completed(day: string, at: At): string {
  const on = at('completedOn');
  const onTime = `IF(INT(${on})<=${day},${quoted(taskStatusLabels['done-on-time'])},${quoted(taskStatusLabels['done-late'])})`;
  const echo = `", ngày "&TEXT(DAY(${on}),"00")&" tháng "&TEXT(MONTH(${on}),"00")`;
  return `IF(ISNUMBER(${on}),${onTime}&${echo},${quoted(taskStatusLabels['done-undated'])})`;
}

function underWay(day: string, percent: string): string {
  const inTime = (yes: string, no: string): string => `IF(${CUT_OFF_NAME}<=${day},${quoted(yes)},${quoted(no)})`;
  return `IF(${percent}>0,${inTime(taskStatusLabels.ongoing, taskStatusLabels.overdue)},${inTime(taskStatusLabels['not-started'], taskStatusLabels['not-started-overdue'])})`;
}
