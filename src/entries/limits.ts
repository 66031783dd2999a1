/** How large an entry may be before it is asked about. */

/** Past it products with a threshold's scale are no longer exact. */
export const LARGEST_COUNT = 1_000_000_000_000;

/** Ours, far below Excel's own: a report quotes these texts whole, and a row of a printed sheet holds no more. */
export const LONGEST_TEXT = 1_000;

/** A text of Nội dung chung: half a page and more, printed whole over several rows. */
export const LONGEST_GENERAL_TEXT = 5_000;
