/** Leads of one figure or product that say different things, in words: "Nhiệm vụ số 2: Sở Nội vụ 03 phiên họp; …". */
import type { City, CityMeasure, CityTask, Conflict } from '../../consolidation/city/city';
import { linesText } from '../../consolidation/describe/rowNumbers';
import { scopeNames } from '../../consolidation/describe/names';
import { countText, dayText, shortPercentText } from '../../entries/words';
import { taskStatusLabels, verdictLabels } from '../../figures/labels';
import { valueText } from '../measureWords';
import { joined, lowerFirst, upperFirst } from '../sentences';
import type { CitySource } from './source';

export interface ConflictText {
  readonly id: string;
  readonly text: string;
}

/**
 * Each with what every lead says, the first named first.
 *
 * @param called what an agency is called, by its id
 */
export function conflictTexts(
  { city, scope }: Pick<CitySource, 'city' | 'scope'>,
  called: (agencyId: string) => string = scopeNames(scope).agency,
): ConflictText[] {
  const rows = rowsOf(city);
  return city.conflicts.map(({ line, said }) => {
    const row = rows.get(line);
    const voices = said.map((voice) => `${called(voice.agency)} ${row ? voiceText(row, voice) : ''}`.trim());
    return { id: `conflict/${line}`, text: `${upperFirst(linesText([line], city.plans))}: ${joined(voices)}.` };
  });
}

type Row = CityMeasure | CityTask;

/** The city's rows that leads may share, by the id a conflict names them with. */
export function rowsOf({ plans }: City): ReadonlyMap<string, Row> {
  const measures = plans.flatMap(({ targets }) => targets.flatMap((target) => target.measures));
  return new Map<string, Row>([
    ...measures.map((measure) => [measure.measure.id, measure] as const),
    ...plans.flatMap(({ tasks }) => tasks.map((task) => [task.task.id, task] as const)),
  ]);
}

type Voice = Conflict['said'][number];

const labels: ReadonlyMap<string, string> = new Map(Object.entries({ ...verdictLabels, ...taskStatusLabels }));

/** "03 phiên họp"; "hoàn thành đúng hạn, ngày 30/10/2025"; "chưa đạt, 85,00%" */
function voiceText(row: Row, { status, value, completedOn }: Voice): string {
  const label = labels.get(status);
  return joined(
    [
      label === undefined ? '' : lowerFirst(label),
      completedOn === undefined ? '' : `ngày ${dayText(completedOn)}`,
      value === undefined || completedOn !== undefined ? '' : saidFigure(row, value),
    ],
    ', ',
  );
}

/** A lead's figure as its row counts: "03 phiên họp", "85,00%"; empty where the verdict says it already. */
export function saidFigure(row: Row, value: number): string {
  if ('measure' in row) return row.measure.kind === 'yes-no' ? '' : valueText(row.measure, value);
  const { schedule } = row.task.due;
  return schedule.kind === 'recurring' ? `${countText(value)} ${schedule.occurrence}` : shortPercentText(value);
}
