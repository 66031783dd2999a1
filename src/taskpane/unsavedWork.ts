/** Whether the workbook in memory holds anything that no file has yet. */
import type { WorkbookModel } from '../workbook/model';
import type { OpenWorkbook } from '../workbook/port';

export interface UnsavedWork {
  readonly isThere: () => boolean;
  /** A file was handed over; one of another report saves nothing of this one. */
  readonly delivered: (model: WorkbookModel) => void;
  /** Another file was opened in the place of the workbook. */
  readonly forget: () => void;
}

export async function unsavedWork(workbook: OpenWorkbook): Promise<UnsavedWork> {
  let properties: ReadonlyMap<string, unknown> | undefined;
  await workbook.watch({
    changed: (read) => {
      if (read.ok) ({ properties } = read.value);
    },
    selected: () => undefined,
  });
  return {
    isThere: () => properties !== undefined,
    delivered: (model) => {
      const facts = Object.entries(model.properties);
      // What says of itself which report it is; the review workbook of a plan says nothing of the kind.
      const isSame = facts.length > 0 && facts.every(([key, value]) => properties?.get(key) === value);
      if (isSame) properties = undefined;
    },
    forget: () => {
      properties = undefined;
    },
  };
}
