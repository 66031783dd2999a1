/** load(): which properties of an object, of its items and of the objects below it the answer carries. */
import type { QueryInfo } from './messages';
import { readMember, WireCollection, WireObject } from './wireObject';

/** The selected paths, "items/name" and "format/fill/color", as a tree. */
type Selection = Map<string, Selection>;

function selectionOf(query: QueryInfo): Selection {
  const root: Selection = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let node = root;
    for (const step of path.split(/[/.]/).filter((part) => part !== '')) {
      const next = node.get(step) ?? (new Map() as Selection);
      node.set(step, next);
      node = next;
    }
  }
  return root;
}

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const ALL = new Set(['*', '$all']);

/** What the client needs to find an object again. */
export function identityOf(object: WireObject | null): Record<string, unknown> | null {
  if (object === null) return null;
  const identity: Record<string, unknown> = {};
  const { id } = object.shape;
  if (id !== undefined) identity[id] = readMember(object, id).value;
  if (object.reference !== null) identity['_ReferenceId'] = object.reference;
  return identity;
}

class Projection {
  constructor(private readonly asJson: boolean) {}

  of(object: WireObject, selection: Selection, query: QueryInfo = {}): Record<string, unknown> {
    return object instanceof WireCollection
      ? this.collection(object as WireCollection<WireObject>, selection, query)
      : this.single(object, selection);
  }

  private name(declared: string): string {
    return this.asJson ? camel(declared) : declared;
  }

  private single(object: WireObject, selection: Selection): Record<string, unknown> {
    const answer: Record<string, unknown> = this.asJson ? {} : { ...identityOf(object) };
    const scalars =
      selection.size === 0 || [...selection.keys()].some((key) => ALL.has(key)) ? object.shape.scalars : [];
    for (const scalar of scalars) answer[this.name(scalar)] = readMember(object, scalar).value;
    for (const [key, below] of selection) {
      if (ALL.has(key)) continue;
      const { name, value } = readMember(object, key);
      answer[this.name(name)] = value instanceof WireObject ? this.of(value, below) : value;
    }
    return answer;
  }

  private collection(
    list: WireCollection<WireObject>,
    selection: Selection,
    query: QueryInfo,
  ): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    const own = new Set(list.shape.scalars.map((name) => name.toLowerCase()));
    const ofItems: Selection = new Map();
    for (const [key, below] of selection) {
      if (key.toLowerCase() === 'items') for (const [name, deeper] of below) ofItems.set(name, deeper);
      else if (own.has(key.toLowerCase())) {
        const { name, value } = readMember(list, key);
        answer[this.name(name)] = value;
      } else ofItems.set(key, below);
    }
    if (Object.keys(answer).length > 0 && ofItems.size === 0 && !selection.has('items')) return answer;
    const from = query.Skip ?? 0;
    const items = list.items.slice(from, query.Top === undefined ? undefined : from + query.Top);
    answer[this.asJson ? 'items' : '_Items'] = items.map((item) => this.of(item, ofItems));
    return answer;
  }
}

export function queryOf(object: WireObject | null, query: QueryInfo, asJson: boolean): Record<string, unknown> | null {
  return object === null ? null : new Projection(asJson).of(object, selectionOf(query), query);
}
