/**
 * The long table as Parquet, partitioned as Hive, Spark, Trino and DuckDB expect it: the partition's values stand in the
 * folders' names and nowhere else.
 *
 *   for (const { path, bytes } of writeParquet(lines)) ... "plan=224-2025/period=2026-11/province=92/lines.parquet"
 */
import { parquetWriteBuffer, type ColumnSource, type SchemaElement } from 'hyparquet-writer';
import { longColumns, type LongColumn } from '../../consolidation/longTable/columns';
import type { LongLine } from '../../consolidation/longTable/longLine';
import { sqlName } from './columnNames';

export interface ParquetFile {
  /** With "/" between folders. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Outermost first. */
const PARTITIONS = ['plan', 'period', 'province'] as const satisfies readonly (keyof LongLine)[];

const isPartition = (key: keyof LongLine): boolean => PARTITIONS.some((partition) => partition === key);

const ELEMENTS: Record<LongColumn['type'], Omit<SchemaElement, 'name'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

/** One file a partition, in the order their first lines stand. */
export function writeParquet(lines: readonly LongLine[]): ParquetFile[] {
  const partitions = new Map<string, LongLine[]>();
  for (const line of lines) {
    const folder = PARTITIONS.map((key) => `${key}=${line[key]}`).join('/');
    const partition = partitions.get(folder);
    if (partition) partition.push(line);
    else partitions.set(folder, [line]);
  }
  return [...partitions].map(([folder, part]) => ({ path: `${folder}/lines.parquet`, bytes: bytesOf(part) }));
}

function bytesOf(lines: readonly LongLine[]): Uint8Array {
  const columns = longColumns.filter(({ key }) => !isPartition(key));
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ key, type }) => ({
      name: sqlName(key),
      repetition_type: 'OPTIONAL' as const,
      ...ELEMENTS[type],
    })),
  ];
  const columnData = columns.map(({ key, type }): ColumnSource => ({
    name: sqlName(key),
    data: lines.map((line) => cellOf(line[key], type)),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, createdBy: 'Phu luc' }));
}

/** A day as midnight UTC: Parquet counts days, so no time zone can shift it. */
function cellOf(value: string | number | undefined, type: LongColumn['type']): string | number | Date | null {
  if (value === undefined) return null;
  return type === 'day' ? new Date(`${value}T00:00:00Z`) : value;
}
