/** Objects a client makes by name: how the add-in starts and whether its pane shows. */
import type { Services } from '../protocol/dispatcher';
import { WireObject } from '../protocol/wireObject';
import { oneOf } from './arguments';

const STATES = ['Inactive', 'Background', 'Visible'] as const;
export type RuntimeState = (typeof STATES)[number];

export interface AddinState {
  /** "Background" once the add-in asked to be loaded with the document. */
  start: RuntimeState;
  pane: RuntimeState;
}

class AddinInternalService extends WireObject {
  readonly shape = { scalars: [] };
  NotifyActionHandlerReady() {
    return null;
  }
}

class AppRuntimePersistenceService extends WireObject {
  readonly shape = { scalars: [] };
  readonly #state: AddinState;

  constructor(state: AddinState) {
    super();
    this.#state = state;
  }

  GetAppRuntimeStartState() {
    return this.#state.start;
  }
  SetAppRuntimeStartState(state: unknown) {
    this.#state.start = oneOf(STATES, state);
  }
}

class AppRuntimeService extends WireObject {
  readonly shape = { scalars: [] };
  readonly #state: AddinState;
  readonly #onPane: (state: RuntimeState) => void;

  constructor(state: AddinState, onPane: (state: RuntimeState) => void) {
    super();
    this.#state = state;
    this.#onPane = onPane;
  }

  GetAppRuntimeState() {
    return this.#state.pane;
  }
  SetAppRuntimeState(state: unknown) {
    this.#state.pane = oneOf(STATES, state);
    this.#onPane(this.#state.pane);
  }
}

export const INTERNAL_SERVICE = 'Microsoft.InternalService.AddinInternalService';

export const addinServices = (state: AddinState, onPane: (state: RuntimeState) => void): Services =>
  new Map<string, WireObject>([
    [INTERNAL_SERVICE, new AddinInternalService()],
    ['Microsoft.AppRuntime.AppRuntimePersistenceService', new AppRuntimePersistenceService(state)],
    ['Microsoft.AppRuntime.AppRuntimeService', new AppRuntimeService(state, onPane)],
  ]);
