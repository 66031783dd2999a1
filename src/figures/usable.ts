/** Which entered numbers a figure is made of; what is no such number gives no figure, and nothing stands in for it. */

export const isCount = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 0;

export const isFraction = (value: number | undefined): value is number =>
  value !== undefined && value >= 0 && value <= 1;
