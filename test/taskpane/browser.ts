/** What browsers know and jsdom does not. To be imported before everything else. */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder, PHULUC_VERSION: '0.0.0', IS_REACT_ACT_ENVIRONMENT: true });
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null }) as unknown as MediaQueryList;
Element.prototype.scrollTo = () => undefined;
