/** Lengths as Word counts them. */

/** A length given in points, as twips: twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);

/** A length given in millimetres, as twips. */
export const millimetres = (length: number): number => Math.round((length * 1440) / 25.4);

/** A size of letters given in points. */
export const halfPoints = (points: number): number => points * 2;

/** A length given in twips, as points. */
export const points = (length: number): number => length / 20;
