/**
 * The seam of Excel for Windows: the object it puts at window.external, over which the genuine client asks for its
 * surroundings, sends requests and registers for events.
 */
import type { EventMessage } from '../book/events';
import type { HostLink } from './hostLink';
import { requirementSets, type ExcelApi } from './sets';
import { safeArray } from './safeArray';

export interface SeamOptions {
  readonly sets?: ExcelApi;
  readonly uiLocale?: string;
  readonly theme?: OfficeTheme;
  /** Settings kept in the document. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#F0F0F0',
  controlForegroundColor: '#262626',
};

/** Numbers of the client's own protocol with Office. */
const Dispatch = { RichApi: 93, CommandCompleted: 94, RichApiMessage: 33, CommandInvoked: 39 } as const;
const EVENT_CATEGORY = 65536;
const INTERNAL_ERROR = 5001;
const VERSION = '16.0.15407.10000';

type Callback = (result: unknown) => void;
type Handler = (event: number, payload: unknown) => void;

export interface CommandOutcome {
  readonly command: string;
  readonly status: number;
}

export class Win32Seam {
  /** Ribbon commands that said they were done. */
  readonly completedCommands: CommandOutcome[] = [];
  readonly settings: Map<string, string>;
  private readonly handlers = new Map<number, Handler[]>();
  private readonly running = new Map<string, { readonly name: string; readonly done: () => void }>();
  /** Buttons pressed before the page was ready for them. */
  private readonly pressed: unknown[] = [];
  private hearsCommands = false;
  private sequence = 0;
  private theme: OfficeTheme;

  constructor(
    private readonly page: Window,
    private readonly link: HostLink,
    private readonly options: SeamOptions = {},
  ) {
    this.settings = new Map(Object.entries(options.settings ?? {}));
    this.theme = options.theme ?? LIGHT_THEME;
    const known: unknown = Reflect.get(page, 'external');
    const external = typeof known === 'object' && known !== null ? known : {};
    for (const [name, value] of Object.entries(this.external())) {
      Object.defineProperty(external, name, { value, configurable: true });
    }
    if (external !== known) Object.defineProperty(page, 'external', { value: external, configurable: true });
    link.listen((message) => {
      this.raise(message);
    });
  }

  /** The user turns Office dark: read by the client when it is asked next. */
  setTheme(theme: OfficeTheme): void {
    this.theme = theme;
  }

  /** Presses a ribbon button; resolves once its function said it was done. */
  invokeCommand(functionName: string): Promise<void> {
    this.sequence++;
    const id = `command-${this.sequence}`;
    return new Promise((done) => {
      this.running.set(id, { name: functionName, done });
      const event = JSON.stringify({ source: { id: functionName } });
      const payload = safeArray([id, functionName, event]);
      if (this.hearsCommands) this.fire(Dispatch.CommandInvoked, payload);
      else this.pressed.push(payload);
    });
  }

  private hearCommands(): void {
    this.hearsCommands = true;
    for (const payload of this.pressed.splice(0)) this.fire(Dispatch.CommandInvoked, payload);
  }

  private external() {
    return {
      GetHostInfo: () => `Excel|Win32|16.01|${this.uiLocale}|||disableLogging|`,
      GetContext: () => this.context(),
      GetLoggingAllowed: () => false,
      Execute: (dispatch: number, parameters: readonly unknown[], callback: Callback) => {
        this.execute(dispatch, parameters, callback);
      },
      RegisterEvent: (event: number, _target: string, handler: Handler, callback: Callback) => {
        this.handlers.set(event, [...(this.handlers.get(event) ?? []), handler]);
        this.later(() => {
          callback(0);
          if (event === Dispatch.CommandInvoked) this.hearCommands();
        });
      },
      UnregisterEvent: (event: number, _target: string, callback: Callback) => {
        this.handlers.delete(event);
        this.later(() => callback(0));
      },
    };
  }

  private get uiLocale(): string {
    return this.options.uiLocale ?? 'vi-VN';
  }

  private context() {
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => 'solution-1',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => this.uiLocale,
      GetAppDataLocale: () => this.uiLocale,
      GetDocUrl: () => 'C:\\Book1.xlsx',
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => '',
      GetCorrelationId: () => '00000000-0000-0000-0000-000000000000',
      GetInstanceId: () => 'instance-1',
      GetSupportedMatrix: () => requirementSets(this.options.sets ?? '1.15'),
      GetHostFullVersion: () => VERSION,
      GetOfficeThemeInfo: () => JSON.stringify(themeNumbers(this.theme)),
      GetSettings: () => ({
        Read: (keys: string[], values: string[]) => {
          for (const [key, value] of this.settings) {
            keys.push(key);
            values.push(value);
          }
        },
        Write: (keys: readonly string[], values: readonly string[]) => {
          this.settings.clear();
          for (const [index, key] of keys.entries()) this.settings.set(key, values[index] ?? '');
        },
      }),
    };
  }

  private execute(dispatch: number, parameters: readonly unknown[], callback: Callback): void {
    const reply = (result: readonly unknown[]) => this.later(() => callback(safeArray(result)));
    if (dispatch === Dispatch.CommandCompleted) {
      this.commandCompleted(parameters);
      reply([0, null]);
    } else if (dispatch === Dispatch.RichApi) {
      const [message] = parameters as readonly (readonly unknown[])[];
      // Custom data, method, path, headers, body.
      void this.link.reply(String(message?.[4])).then((answer) => {
        reply('code' in answer ? [answer.code] : [0, safeArray([200, safeArray([]), answer.text])]);
      });
    } else reply([INTERNAL_ERROR, `The test host has no method ${dispatch}.`]);
  }

  private commandCompleted(parameters: readonly unknown[]): void {
    const [first, second] = parameters.flat();
    const [id, status] = [String(first), Number(second)];
    const command = this.running.get(id);
    this.running.delete(id);
    this.completedCommands.push({ command: command?.name ?? id, status });
    command?.done();
  }

  private raise({ type, target, args }: EventMessage): void {
    this.sequence++;
    const entry = safeArray([
      EVENT_CATEGORY,
      type,
      target,
      JSON.stringify(args),
      this.sequence,
      args['source'] === 'Remote',
    ]);
    this.later(() => this.fire(Dispatch.RichApiMessage, safeArray([entry])));
  }

  private fire(event: number, payload: unknown): void {
    for (const handler of this.handlers.get(event) ?? []) handler(event, payload);
  }

  private later(act: () => void): void {
    this.page.setTimeout(act, 0);
  }
}

/** Office hands its colours over as numbers. */
const themeNumbers = (theme: OfficeTheme) =>
  Object.fromEntries(
    Object.entries(theme).map(([name, color]: [string, string]) => [name, Number.parseInt(color.slice(1), 16)]),
  );
