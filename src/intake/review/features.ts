/** What else holds of a measure, one a line: "Có thể không phát sinh", "Là một phần của 15.1", "UBND xã, phường: Cộng". */
import { findBody } from './findBody';
import type { DirectoryIndex } from '../../plan/agencies';
import type { Measure } from '../../plan/measure';
import { fold } from '../../plan/vietnamese';
import type { Cells } from './cells';
import { aggregations, codeOf } from './choices';

export const MAY_EXCEED = 'Tử số có thể lớn hơn mẫu số';
export const MAY_NOT_ARISE = 'Có thể không phát sinh';
export const PART_OF = 'Là một phần của';
const OF_GROUP = ': ';

export interface Features extends Pick<Measure, 'mayExceed' | 'mayNotArise' | 'aggregationByGroup'> {
  /** The number of the measure it is a part of. */
  readonly partOf: string | undefined;
}

export const featuresText = (
  { mayExceed, mayNotArise, aggregationByGroup = [] }: Measure,
  partOf: string | undefined,
  groupName: (id: string) => string,
): string =>
  [
    ...(mayExceed ? [MAY_EXCEED] : []),
    ...(mayNotArise ? [MAY_NOT_ARISE] : []),
    ...(partOf === undefined ? [] : [`${PART_OF} ${partOf}`]),
    ...aggregationByGroup.map(
      ({ group, aggregation }) => `${groupName(group)}${OF_GROUP}${aggregations.get(aggregation) ?? ''}`,
    ),
  ].join('\n');

export function readFeatures(cells: Cells, index: DirectoryIndex): Features {
  const lines = cells
    .text('features')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let features: Features = { mayExceed: false, mayNotArise: false, partOf: undefined };
  for (const line of lines) {
    const read = readFeature(line, index);
    if (!read) cells.fault('features', { kind: 'not-a-feature', got: line });
    else if (read.aggregationByGroup) {
      const aggregationByGroup = [...(features.aggregationByGroup ?? []), ...read.aggregationByGroup];
      features = { ...features, aggregationByGroup };
    } else features = { ...features, ...read };
  }
  return features;
}

function readFeature(line: string, index: DirectoryIndex): Partial<Features> | undefined {
  const folded = fold(line);
  if (folded === fold(MAY_EXCEED)) return { mayExceed: true };
  if (folded === fold(MAY_NOT_ARISE)) return { mayNotArise: true };
  if (folded.startsWith(`${fold(PART_OF)} `)) return { partOf: line.slice(PART_OF.length).trim() };
  const at = line.lastIndexOf(OF_GROUP);
  const body = at < 0 ? undefined : findBody(line.slice(0, at), index);
  const aggregation = codeOf(aggregations, line.slice(at + OF_GROUP.length));
  if (body === undefined || !('group' in body) || aggregation === undefined) return undefined;
  return { aggregationByGroup: [{ group: body.group, aggregation }] };
}
