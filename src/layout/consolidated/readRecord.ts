/** What a consolidated workbook keeps in _phuluc: what it is of, the docket, the trend, who sent what and who was late. */
import { parsePeriod } from '../../plan/period';
import { failure, success, type Result } from '../../result';
import { cellRef } from '../../workbook/a1';
import type { Snapshot } from '../../workbook/snapshot';
import { findSheet, type FoundSheet } from '../read/sheetIndex';
import type { ReadProblem } from './readProblem';
import { RECORD_FORMAT, recordKinds, recordProperty, recordSchema, type ConsolidatedRecord } from './recordGrid';
import { consolidatedSheets } from './sheets';

interface RecordReading extends ConsolidatedRecord {
  readonly planId: string;
  readonly periodId: string;
}

export function readRecord(snapshot: Snapshot): Result<RecordReading, ReadProblem> {
  const sheet = findSheet(snapshot, consolidatedSheets.record);
  const format = snapshot.properties.get(recordProperty('format'));
  if (!sheet) {
    const { name } = consolidatedSheets.record;
    return failure(format === undefined ? { kind: 'not-consolidated' } : { kind: 'record-damaged', place: name });
  }
  const facts = factsOf(sheet);
  const damaged = (kind: string): Result<RecordReading, ReadProblem> =>
    failure({ kind: 'record-damaged', place: facts.find((fact) => fact.kind === kind)?.place ?? sheet.index.name });
  const first = (kind: string): string => facts.find((fact) => fact.kind === kind)?.value ?? '';
  if (first(recordKinds.format) !== String(RECORD_FORMAT)) {
    return failure({ kind: 'newer-format', format: first(recordKinds.format) });
  }
  const [planId, periodId] = [first(recordKinds.planId), first(recordKinds.periodId)];
  if (planId === '') return damaged(recordKinds.planId);
  if (!parsePeriod(periodId)) return damaged(recordKinds.periodId);
  const text = facts.filter(({ kind }) => kind === recordKinds.piece).map(({ value }) => value.slice(1, -1));
  const record = recordSchema.safeParse(parsed(text.join('')));
  return record.success ? success({ ...record.data, planId, periodId }) : damaged(recordKinds.piece);
}

interface Fact {
  readonly kind: string;
  readonly value: string;
  readonly place: string;
}

const factsOf = ({ index, keyRow, idColumn }: FoundSheet): Fact[] =>
  index.rows
    .filter((row) => row > keyRow)
    .flatMap((row): Fact[] => {
      const [kind, value] = [index.value(row, idColumn), index.value(row, idColumn + 1)];
      return typeof kind === 'string' && typeof value === 'string'
        ? [{ kind, value, place: `${index.name}!${cellRef(row, idColumn + 1)}` }]
        : [];
    });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
