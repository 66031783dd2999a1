/** Counts of the pane's own sentences: below ten with a zero before, as everywhere in the reports. */
export const counted = (count: number): string => String(count).padStart(2, '0');
