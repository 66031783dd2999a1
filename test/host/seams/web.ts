/**
 * The seam of Excel on the web: the page that frames the add-in and answers its messages. The client trusts a host page on
 * https under its own host name.
 */
import type { EventMessage } from '../book/events';
import type { HostLink } from './hostLink';
import { type ExcelApi, requirementSets } from './sets';

export interface WebSeamOptions {
  readonly sets?: ExcelApi;
  readonly uiLocale?: string;
}

const CONVERSATION = 'conversation-1';
const CONTROL = 'control-1';
const RICH_API = 93;
const EVENT_CATEGORY = 65536;

const MessageType = { Request: 0, Response: 1 } as const;
const ActionType = { Invoke: 0, Register: 1, Unregister: 2 } as const;
const ResponseType = { Once: 0, Continuing: 1 } as const;

/** A message of the client's, as it is spelled in JSON. */
interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly unknown[] };
}

export class WebSeam {
  private readonly frame: HTMLIFrameElement;
  private readonly registered = new Map<string, Message>();
  private readonly address: URL;
  private sequence = 0;

  constructor(
    private readonly page: Window,
    addin: string,
    private readonly link: HostLink,
    private readonly options: WebSeamOptions = {},
  ) {
    this.address = new URL(addin, page.location.href);
    const info = `_host_Info=Excel$Web$16.01$${this.uiLocale}$$$disableLogging$0`;
    this.address.search += this.address.search === '' ? `?${info}` : `&${info}`;
    this.address.hash = `&_xdm_Info=${CONVERSATION}|${CONTROL}|${encodeURIComponent(page.location.origin)}`;
    this.frame = page.document.createElement('iframe');
    this.frame.style.cssText = 'border: 0; width: 100%; height: 100%';
    page.addEventListener('message', (event) => {
      if (event.source === this.frame.contentWindow && event.origin === this.address.origin) this.hear(event.data);
    });
    link.listen((message) => {
      this.raise(message);
    });
    this.frame.src = this.address.href;
    page.document.body.append(this.frame);
  }

  private get uiLocale(): string {
    return this.options.uiLocale ?? 'vi-VN';
  }

  private hear(data: unknown): void {
    const message = parse(data);
    if (message?._messageType !== MessageType.Request || message._conversationId !== CONVERSATION) return;
    if (message._actionType === ActionType.Register) {
      this.registered.set(message._actionName, message);
      this.answer(message, { Error: 0 });
    } else if (message._actionType === ActionType.Unregister) {
      this.registered.delete(message._actionName);
      this.answer(message, { Error: 0 });
    } else if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.answer(message, this.context());
    } else if (message._actionName === 'executeMethod') void this.execute(message);
  }

  private async execute(message: Message): Promise<void> {
    if (message._data?.DdaMethod?.DispatchId !== RICH_API) {
      this.answer(message, { Version: 1, Error: 0 });
      return;
    }
    const reply = await this.link.reply(String(message._data.ArrayData?.[4]));
    const data = 'code' in reply ? { Error: reply.code } : { Error: 0, Data: [200, [], reply.text] };
    this.answer(message, { Version: 1, ...data });
  }

  private raise({ type, target, args }: EventMessage): void {
    const message = this.registered.get('richApiMessage');
    if (!message) return;
    this.sequence++;
    const entry = [EVENT_CATEGORY, type, target, JSON.stringify(args), this.sequence, args['source'] === 'Remote'];
    this.answer(message, { ArrayData: [entry] }, ResponseType.Continuing);
  }

  private answer(message: Message, data: unknown, responseType: number = ResponseType.Once): void {
    const text = JSON.stringify({
      _messageType: MessageType.Response,
      _actionName: message._actionName,
      _conversationId: CONVERSATION,
      _correlationId: message._correlationId,
      _origin: this.page.location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    });
    this.frame.contentWindow?.postMessage(text, this.address.origin);
  }

  private context() {
    return {
      _id: CONTROL,
      _appName: 16,
      _appVersion: '16.00',
      _appUILocale: this.uiLocale,
      _dataLocale: this.uiLocale,
      _docUrl: 'https://phuluc.sharepoint.test/Book1.xlsx',
      _clientMode: 0,
      _settings: [],
      _reason: 'inserted',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '0',
      _appInstanceId: 'instance-1',
      _appMinorVersion: 0,
      _requirementMatrix: requirementSets(this.options.sets ?? '1.15'),
      _hostFullVersion: '16.0.15407.10000',
      _addinName: 'Phụ lục',
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 0,
    };
  }
}

function parse(data: unknown): Message | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    return JSON.parse(data) as Message;
  } catch {
    // Not for us: other scripts post messages too.
    return undefined;
  }
}
