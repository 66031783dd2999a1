/**
 * Excel in memory, without its seam to the page: answers the genuine client's requests, keeps a log of them, and has a
 * user and a co-author at the keyboard. Knows nothing of Node or of the DOM.
 */
import { Book } from './book/book';
import type { EventMessage } from './book/events';
import type { Answer, HostLink } from './seams/hostLink';
import { type Locale, VIETNAMESE } from './book/interpret';
import { Failures } from './failures';
import { Dispatcher } from './protocol/dispatcher';
import type { RequestBody } from './protocol/messages';
import { addinServices, type AddinState, INTERNAL_SERVICE } from './wire/services';
import { Workbook } from './wire/workbook';
import { Typist } from './typist';
import { loadSnapshot } from './model/load';
import { openModel } from './model/openModel';
import { snapshotOf } from './model/snapshot';
import { modelOf } from './model/toModel';
import type { WorkbookModel } from '../../src/workbook/model';
import type { Snapshot } from '../../src/workbook/snapshot';

export interface RequestRecord {
  /** A "release" is the client letting go of ranges after Excel.run, and no sync of the add-in's. */
  readonly kind: 'sync' | 'release';
  readonly body: RequestBody;
  readonly bytes: number;
  readonly responseBytes: number;
  /** The code of the error it was answered with. */
  readonly error: string | undefined;
}

export interface HostOptions {
  readonly locale?: Locale;
  /** Bytes; Excel on the web refuses more than 5 MB either way. */
  readonly mostBytes?: number;
}

export const FIVE_MEGABYTES = 5 * 1024 * 1024;
/** The client's number for "the pane came or went". */
const VISIBILITY_CHANGED = 65539;

export class ExcelHost implements HostLink {
  readonly book = new Book();
  readonly failures = new Failures();
  readonly user: Typist;
  readonly coauthor: Typist;
  /** Requests about the workbook, in their order; what the client asks for itself at its start is left out. */
  readonly requests: RequestRecord[] = [];
  /** Files handed over by createWorkbook(...).open(), in base64. */
  readonly openedWorkbooks: string[] = [];
  readonly addin: AddinState = { start: 'Inactive', pane: 'Visible' };
  /** Milliseconds before an answer. */
  latency = 0;
  private readonly dispatcher: Dispatcher;
  private readonly mostBytes: number;
  private readonly encoder = new TextEncoder();
  private listeners: ((message: EventMessage) => void)[] = [];

  constructor(options: HostOptions = {}) {
    const locale = options.locale ?? VIETNAMESE;
    this.mostBytes = options.mostBytes ?? Infinity;
    const services = addinServices(this.addin, (state) => {
      const visibility = state === 'Visible' ? 'Visible' : 'Hidden';
      this.send({ type: VISIBILITY_CHANGED, target: '', args: { visibility } });
    });
    this.dispatcher = new Dispatcher(
      new Workbook({ book: this.book, locale, openedWorkbooks: this.openedWorkbooks }),
      services,
    );
    this.user = new Typist(this.book, 'Local', locale);
    this.coauthor = new Typist(this.book, 'Remote', locale);
    this.book.events.listen((message) => {
      this.send(message);
    });
  }

  /** How many objects the client keeps between requests. */
  get referenceCount(): number {
    return this.dispatcher.referenceCount;
  }

  get largestRequest(): number {
    return Math.max(0, ...this.requests.map(({ bytes }) => bytes));
  }

  forgetRequests(): void {
    this.requests.length = 0;
  }

  /** How many syncs something takes, and the largest of their requests in bytes. */
  async measure<Value>(
    work: () => Promise<Value>,
  ): Promise<{ readonly value: Value; readonly syncs: number; readonly largest: number }> {
    const before = this.requests.length;
    const value = await work();
    const made = this.requests.slice(before).filter(({ kind }) => kind === 'sync');
    return { value, syncs: made.length, largest: Math.max(0, ...made.map(({ bytes }) => bytes)) };
  }

  /** As though Excel had opened the file of this model. */
  open(model: WorkbookModel): void {
    openModel(this.book, model);
  }

  /** The same from what was read of a file: values and formulas only. */
  load(snapshot: Snapshot): void {
    loadSnapshot(this.book, snapshot);
  }

  snapshot(): Snapshot {
    return snapshotOf(this.book);
  }

  toModel(): WorkbookModel {
    return modelOf(this.book);
  }

  listen(listener: (message: EventMessage) => void): void {
    this.listeners.push(listener);
  }

  /** What a seam asks: the answer after the time it takes. */
  async reply(text: string): Promise<Answer> {
    if (this.latency > 0) await new Promise((done) => setTimeout(done, this.latency));
    return this.answer(text);
  }

  private answer(text: string): Answer {
    const body = JSON.parse(text) as RequestBody;
    const request = { text, actions: body.Actions };
    const bytes = this.encoder.encode(text).length;
    // The client's own first words are nobody's test.
    const isInternal = Object.values(body.ObjectPaths).some(({ Name }) => Name === INTERNAL_SERVICE);
    const kind = isRelease(body) ? 'release' : 'sync';
    const tooLarge = bytes > this.mostBytes ? 5103 : undefined;
    const code = isInternal || kind === 'release' ? undefined : (tooLarge ?? this.failures.codeFor(request));
    if (code !== undefined) {
      this.requests.push({ kind, body, bytes, responseBytes: 0, error: String(code) });
      return { code };
    }
    const response = this.dispatcher.execute(body, this.failures.obstacleFor(request));
    const answered = JSON.stringify(response);
    const responseBytes = this.encoder.encode(answered).length;
    const isResponseTooLarge = responseBytes > this.mostBytes;
    const error = isResponseTooLarge ? '5104' : response.Error?.Code;
    if (!isInternal) this.requests.push({ kind, body, bytes, responseBytes, error });
    this.book.events.flush();
    return isResponseTooLarge ? { code: 5104 } : { text: answered };
  }

  private send(message: EventMessage): void {
    for (const listener of this.listeners) listener(message);
  }
}

const isRelease = ({ Actions }: RequestBody) =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(({ Name }) => Name === '_RemoveReference' || Name === '');
