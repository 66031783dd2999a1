/** Events of the workbook: kept until the running request is over, sent only to whom they were registered for. */
export type Source = 'Local' | 'Remote';
export type EventKind =
  'changed' | 'activated' | 'deactivated' | 'added' | 'selection' | 'deleted' | 'protection' | 'rowHidden';

/** The client's numbers for them. */
const EVENT_TYPES: Readonly<Record<EventKind, number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  rowHidden: 22,
  protection: 24,
};

/** The client's name for "any sheet". */
export const ANY_SHEET = 'Workbook';

export interface EventMessage {
  readonly type: number;
  /** A sheet's id or ANY_SHEET. */
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export class BookEvents {
  /** False while the add-in asked for silence (runtime.enableEvents). */
  isEnabled = true;
  private readonly registered = new Set<string>();
  private waiting: EventMessage[] = [];
  private listeners: ((message: EventMessage) => void)[] = [];

  register(kind: EventKind, target: string): void {
    this.registered.add(`${kind} ${target}`);
  }

  unregister(kind: EventKind, target: string): void {
    this.registered.delete(`${kind} ${target}`);
  }

  raise(kind: EventKind, sheetId: string, args: Readonly<Record<string, unknown>>): void {
    if (!this.isEnabled) return;
    for (const target of [ANY_SHEET, sheetId]) {
      if (!this.registered.has(`${kind} ${target}`)) continue;
      this.waiting.push({ type: EVENT_TYPES[kind], target, args: { ...args, worksheetId: sheetId } });
    }
  }

  listen(listener: (message: EventMessage) => void): void {
    this.listeners.push(listener);
  }

  /** Sends what happened since the last time. */
  flush(): void {
    const messages = this.waiting;
    this.waiting = [];
    for (const message of messages) for (const listener of this.listeners) listener(message);
  }
}
