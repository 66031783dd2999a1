/**
 * A fraction above 1: "85" pasted into a percentage cell shows as 8500 %, and 85 % was meant. Below 1000 % the same
 * reading would make 1,5 % of 150 %, which nobody means.
 */
import { enteredNumbers } from '../enteredCells';
import { isPercentage } from '../fields';
import { measureOf } from '../lines';
import type { CheckInput, Found } from '../rule';

/** Dividing leaves a trace in the last digits of a double; no officer types twelve decimals. */
const DECIMALS = 12;
const LEAST_PASTED = 10;
const MOST_PASTED = 100;

export const percentOver100 = ({ scope, reading }: CheckInput): Found<{ value: number; meant?: number }>[] =>
  enteredNumbers(reading).flatMap(({ at, value }) => {
    if (value <= 1 || !isPercentage(scope, at.rowId, at.field)) return [];
    if (measureOf(scope, at.rowId)?.mayExceed) return [];
    if (value < LEAST_PASTED || value > MOST_PASTED) return [{ ...at, params: { value } }];
    const meant = Number((value / 100).toFixed(DECIMALS));
    return [{ ...at, params: { value, meant }, repair: meant }];
  });
