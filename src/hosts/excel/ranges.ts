/**
 * Ranges for one request. A range made within Excel.run is kept by Excel until a further request lets it go; ours are
 * done with once they are answered, so they are not kept at all.
 */

/** All cells of the sheet where no address is given. */
export const rangeAt = (sheet: Excel.Worksheet, address?: string): Excel.Range =>
  (address === undefined ? sheet.getRange() : sheet.getRange(address)).untrack();

/** @param addresses "A1:B2,D7" */
export const areasAt = (sheet: Excel.Worksheet, addresses: string): Excel.RangeAreas =>
  sheet.getRanges(addresses).untrack();
