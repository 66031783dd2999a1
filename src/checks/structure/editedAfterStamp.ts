/** The entries no longer give the hash of the stamp: the printed report and the data have parted. */
import type { CheckInput, Found } from '../rule';

export const editedAfterStamp = ({ reading, stampMatches }: CheckInput): Found<{ sending: number }>[] =>
  reading.stamp && stampMatches === false ? [{ params: { sending: reading.stamp.sending } }] : [];
