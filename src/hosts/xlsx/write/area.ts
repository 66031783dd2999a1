/** Areas of a model: they come from our own code, so one that is none is a mistake of ours. */
import type { Area } from '../../../workbook/a1';
import { parseAreaRef } from '../../../workbook/a1';

/** The area of "B2:B5"; throws a RangeError for anything else. */
export function areaOf(ref: string): Area {
  const area = parseAreaRef(ref);
  if (!area) throw new RangeError(`Not an area: ${ref}`);
  return area;
}
