/** What Excel's refusals mean for the officer: each code of the client as a code of ours, and whether waiting helps. */
import type { Refusal, RefusalCode } from '../../workbook/refusal';

/** A request Excel did not carry out, or not to its end. */
export interface HostFailure {
  readonly code: string;
  /** The steps that were begun, in order; empty where Excel did not look at the request at all. */
  readonly steps: readonly string[];
}

const codes: Readonly<Record<string, RefusalCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit',
  ActivityLimitReached: 'busy',
  HostIsBusy: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  Timeout: 'busy',
  InvalidOrTimedOutSession: 'session-lost',
  ConnectionFailure: 'session-lost',
  InactiveWorkbook: 'session-lost',
  AccessDenied: 'read-only',
  RequestPayloadSizeLimitExceeded: 'too-much-at-once',
  ResponsePayloadSizeLimitExceeded: 'too-much-at-once',
  OperationCellsExceedLimit: 'too-much-at-once',
  RangeExceedsLimit: 'too-much-at-once',
  ItemNotFound: 'sheet-gone',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedFeature: 'not-supported',
  UnsupportedOperation: 'not-supported',
};
const known = new Map(Object.entries(codes));

/** The client's errors carry a code; anything else that is thrown is a mistake of ours and goes on. */
export function failureOf(error: unknown): HostFailure {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') throw error;
  const steps = 'traceMessages' in error && Array.isArray(error.traceMessages) ? error.traceMessages : [];
  return { code: error.code, steps: steps.filter((step) => typeof step === 'string') };
}

/** Codes that say for certain that Excel did not begin: after a timeout it may have. */
const notBegun = new Set([
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'HostIsBusy',
  'WriteNotSupportedWhenModalDialogOpen',
]);

/** Codes with which Excel, or its client, turns a request down unread. */
const turnedDown = new Set([
  ...notBegun,
  'AccessDenied',
  'RequestPayloadSizeLimitExceeded',
  'ApiNotFound',
  'ApiNotAvailable',
  'NotImplemented',
  'UnsupportedFeature',
  'UnsupportedOperation',
]);

/** Excel may have done all of it, some of it or nothing: only looking tells. */
export const isUncertain = ({ code, steps }: HostFailure): boolean => steps.length === 0 && !turnedDown.has(code);

/** Excel was busy with something that passes, and the request can be made again. */
export const isPassing = ({ code, steps }: HostFailure): boolean => steps.length === 0 && notBegun.has(code);

/** @param sheet the sheet the request was at. */
export function refusalOf({ code, steps }: HostFailure, sheet?: string): Refusal {
  const ours = known.get(code) ?? 'excel-failed';
  if (ours === 'excel-failed') return { code: ours, detail: code };
  if (sheet === undefined) return { code: ours };
  if (ours === 'read-only' && steps.length > 0) return { code: 'sheet-protected', detail: sheet };
  return ours === 'sheet-gone' ? { code: ours, detail: sheet } : { code: ours };
}
