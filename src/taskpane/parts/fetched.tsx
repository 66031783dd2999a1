/** A component that is fetched when it is first shown. Where it does not come, the rest of the pane goes on. */
import { lazy, useSyncExternalStore, type ComponentType } from 'react';
import { PartMissing } from './PartMissing';

/** @param fetch the import of the part, and nothing else that may fail */
export function fetched<Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const again = (): void => {
    current = attempt();
    for (const listener of listeners) listener();
  };
  const Missing = () => <PartMissing onAgain={again} />;
  const attempt = () =>
    lazy<ComponentType<Props>>(() =>
      fetch().then(
        (part) => ({ default: part }),
        () => ({ default: Missing }),
      ),
    );
  let current = attempt();
  return function Fetched(props: Props) {
    const Part = useSyncExternalStore(subscribe, () => current);
    return <Part {...props} />;
  };
}
