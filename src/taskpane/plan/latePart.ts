/** A part that is fetched when it is first asked for and kept from then on; what could not be fetched may be asked for again. */
import type { Result } from '../../result';
import type { Refusal } from '../../workbook/refusal';

export interface LatePart<T> {
  readonly load: () => Promise<Result<T, Refusal>>;
  /** Undefined until it has been fetched. */
  readonly current: () => T | undefined;
}

export function latePart<T>(fetchIt: () => Promise<Result<T, Refusal>>): LatePart<T> {
  let current: T | undefined;
  let loading: Promise<Result<T, Refusal>> | undefined;
  const load = async (): Promise<Result<T, Refusal>> => {
    const fetched = await fetchIt();
    loading = undefined;
    if (fetched.ok) current = fetched.value;
    return fetched;
  };
  return {
    load: () => (loading ??= current === undefined ? load() : Promise.resolve({ ok: true, value: current })),
    current: () => current,
  };
}
