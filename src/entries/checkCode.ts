/** Mã đối chiếu: a stamp's short code, printed on the report, by which signed paper and data file are held together. */
import type { Stamp } from './reading';

/** "7F3A-90C1" */
export const checkCode = ({ hash }: Stamp): string => `${hash.slice(0, 4)}-${hash.slice(4, 8)}`.toUpperCase();
