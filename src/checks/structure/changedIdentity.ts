/** Thông tin chung names another agency, period or day than the file was made for: whose figures these are is in doubt. */
import { factsOf } from '../facts';
import type { CheckInput, Found } from '../rule';

export const changedIdentity = ({
  reading,
}: CheckInput): Found<{ heading: string; expected: string; found: string }>[] =>
  factsOf(reading, 'changed-identity').map(({ sheet, cell, heading, expected, found }) => ({
    sheet,
    cell,
    params: { heading, expected, found },
  }));
