/**
 * What a client can reach: objects whose members carry the names on the wire, which start with a capital or "_". All
 * other members of these classes are the host's own and stay out of reach.
 */
import { notEmulated } from './hostError';

export interface WireShape {
  /** What a bare load() gives. */
  readonly scalars: readonly string[];
  /** The member by which the client finds the object again. */
  readonly id?: string;
}

export abstract class WireObject {
  abstract readonly shape: WireShape;
  /** Set while the client keeps the object between requests. */
  reference: string | null = null;

  /** Throws where the object is gone, as a range of a deleted sheet. */
  assertAlive(): void {
    return;
  }
}

export abstract class WireCollection<Item extends WireObject> extends WireObject {
  override readonly shape: WireShape = { scalars: [] };
  abstract readonly items: readonly Item[];
}

const tables = new WeakMap<object, Map<string, string>>();

function tableOf(prototype: object): Map<string, string> {
  const known = tables.get(prototype);
  if (known) return known;
  const parent: unknown = Object.getPrototypeOf(prototype);
  const table = new Map(typeof parent === 'object' && parent !== null ? tableOf(parent) : []);
  for (const name of Object.getOwnPropertyNames(prototype))
    if (/^[A-Z_]/.test(name) && !name.startsWith('__')) table.set(name.toLowerCase(), name);
  tables.set(prototype, table);
  return table;
}

const prototypeOf = (object: WireObject): object => Object.getPrototypeOf(object) as object;

/** The name of a member as it is declared; queries spell it as the client does, in camel case. */
function memberName(object: WireObject, name: string): string {
  const found = tableOf(prototypeOf(object)).get(name.toLowerCase()) ?? constantName(object, name);
  if (found === undefined) throw notEmulated(`${object.constructor.name}.${name}`);
  return found;
}

/** A member that is always the same is a field of the object itself. */
const constantName = (object: WireObject, name: string): string | undefined =>
  Object.keys(object).find((key) => /^[A-Z]/.test(key) && key.toLowerCase() === name.toLowerCase());

export function callMember(object: WireObject, name: string, args: readonly unknown[]): unknown {
  const member: unknown = Reflect.get(object, memberName(object, name));
  if (typeof member !== 'function') throw notEmulated(`a method ${object.constructor.name}.${name}`);
  return Reflect.apply(member, object, args);
}

/** A property's name and value; a method has none. */
export function readMember(object: WireObject, name: string): { readonly name: string; readonly value: unknown } {
  const declared = memberName(object, name);
  const value: unknown = Reflect.get(object, declared);
  if (typeof value === 'function') throw notEmulated(`a property ${object.constructor.name}.${name}`);
  return { name: declared, value };
}

export function writeMember(object: WireObject, name: string, value: unknown): void {
  const declared = memberName(object, name);
  if (Object.hasOwn(object, declared) || !Reflect.set(object, declared, value)) {
    throw notEmulated(`a way to set ${object.constructor.name}.${name}`);
  }
}
