/** What a seam needs of Excel; the two may live in different processes. */
import type { EventMessage } from '../book/events';

/** Either the text of a response, or a refusal of the whole request. */
export type Answer = { readonly text: string } | { readonly code: number };

export interface HostLink {
  reply(request: string): Promise<Answer>;
  listen(listener: (message: EventMessage) => void): void;
}
