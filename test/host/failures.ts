/**
 * Failures a test orders: whole requests refused with one of Office's codes, or an error in the middle of a batch, with
 * what came before it done.
 */
import { accessDenied, HostError } from './protocol/hostError';
import type { Action } from './protocol/messages';

/** Office's codes for a request that is not let through. */
export const refusals = {
  cellEdit: 5004,
  session: 5012,
  busy: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noCapability: 7000,
} as const;
export type RefusalName = keyof typeof refusals;

export interface PendingRequest {
  readonly text: string;
  readonly actions: readonly Action[];
}

export interface FailureOptions {
  /** How many requests it hits; 1 by default, Infinity for all. */
  readonly times?: number;
  /** How many fitting requests pass first. */
  readonly after?: number;
  readonly when?: (request: PendingRequest) => boolean;
}

interface Order {
  left: number;
  passing: number;
  readonly when: (request: PendingRequest) => boolean;
}

export class Failures {
  private refused: (Order & { readonly code: number })[] = [];
  private broken: (Order & { readonly at: (index: number, action: Action) => boolean; readonly error: HostError })[] =
    [];

  /** The next requests are refused whole. */
  refuse(name: RefusalName, options: FailureOptions = {}): void {
    this.refused.push({ ...orderOf(options), code: refusals[name] });
  }

  /** The action at an index, or the first of a name, fails; those before it are done. */
  breakAt(action: number | string, error: HostError | string = accessDenied(), options: FailureOptions = {}): void {
    const at = (index: number, one: Action) => (typeof action === 'number' ? index === action : one.Name === action);
    this.broken.push({
      ...orderOf(options),
      at,
      error: typeof error === 'string' ? new HostError(error, `Ordered by the test: ${error}`) : error,
    });
  }

  clear(): void {
    this.refused = [];
    this.broken = [];
  }

  codeFor(request: PendingRequest): number | undefined {
    return this.refused.find((order) => takes(order, request))?.code;
  }

  obstacleFor(request: PendingRequest): (index: number, action: Action) => HostError | undefined {
    const order = this.broken.find(
      (one) => request.actions.some((action, index) => one.at(index, action)) && takes(one, request),
    );
    return (index, action) => (order?.at(index, action) ? order.error : undefined);
  }
}

const orderOf = ({ times = 1, after = 0, when = () => true }: FailureOptions): Order => ({
  left: times,
  passing: after,
  when,
});

function takes(order: Order, request: PendingRequest): boolean {
  if (order.left <= 0 || !order.when(request)) return false;
  if (order.passing > 0) {
    order.passing--;
    return false;
  }
  order.left--;
  return true;
}
