/** How a report's file is called where no name is given: after what it is made from, beside it. */

/** "x.xlsx" becomes "x_bao-cao.xlsx"; a report made again from that one is "x_bao-cao-2.xlsx", and so on. */
export function reportFileName(path: string): string {
  const again = /^(.*_bao-cao)(?:-(\d{1,4}))?\.xlsx$/i.exec(path);
  return again
    ? `${again[1] ?? ''}-${Number(again[2] ?? '1') + 1}.xlsx`
    : `${path.replace(/\.xlsx$/i, '')}_bao-cao.xlsx`;
}

/** That name in the folder of a path. */
export const beside = (path: string, name: string): string => `${path.replace(/[^/\\]*$/, '')}${name}`;
