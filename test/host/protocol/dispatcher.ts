/**
 * Does the actions of one request one after the other, and stops at the first that fails: what came before stays done,
 * as in Excel. Knows objects, not workbooks.
 */
import { badArgument, HostError, notEmulated } from './hostError';
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type ObjectPathInfo,
  PathType,
  type RequestBody,
  type ResponseBody,
} from './messages';
import { identityOf, queryOf } from './query';
import { callMember, readMember, WireObject, writeMember } from './wireObject';

/** Makes objects of a named type: new Microsoft.AppRuntime.AppRuntimeService. */
export type Services = ReadonlyMap<string, WireObject>;
/** An error that an action is to meet in place of being done. */
export type Obstacle = (index: number, action: Action) => HostError | undefined;

interface Batch {
  readonly body: RequestBody;
  readonly objects: Map<number, WireObject | null>;
}

const hasPath = (value: object): value is { _ObjectPathId: number } => '_ObjectPathId' in value;

export class Dispatcher {
  private readonly references = new Map<string, WireObject>();
  private lastReference = 0;

  constructor(
    private readonly root: WireObject,
    private readonly services: Services,
  ) {}

  /** How many objects the client keeps; none once Excel.run is over. */
  get referenceCount(): number {
    return this.references.size;
  }

  execute(body: RequestBody, obstacle: Obstacle = () => undefined): ResponseBody {
    const batch: Batch = { body, objects: new Map() };
    const response: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of body.Actions.entries()) {
      try {
        const inTheWay = obstacle(index, action);
        if (inTheWay) throw inTheWay;
        if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: this.perform(action, batch) ?? null });
      } catch (thrown) {
        const error = thrown instanceof HostError ? thrown : crash(thrown);
        response.Error = {
          Code: error.code,
          Message: error.message,
          ...(action.Name === undefined ? {} : { Location: action.Name }),
          ActionIndex: index,
          HttpStatusCode: error.status,
        };
        break;
      }
    }
    return response;
  }

  private perform(action: Action, batch: Batch): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.object(action.ObjectPathId, batch);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return identityOf(object);
      case ActionType.Query:
        return queryOf(object, action.QueryInfo ?? {}, false);
      case ActionType.QueryAsJson:
        return queryOf(object, action.QueryInfo ?? {}, true);
      default:
        return this.act(action, object, batch);
    }
  }

  private act(action: Action, object: WireObject | null, batch: Batch): unknown {
    const name = action.Name ?? '';
    // The client keeps a range before it knows whether there is one.
    if (object === null && name === '_KeepReference') return null;
    if (object === null) throw new HostError('ItemNotFound', `"${name}" on a null object.`, 404);
    switch (action.ActionType) {
      case ActionType.Method:
        if (name === '_KeepReference') return this.keep(object);
        if (name === '_RemoveReference') return this.release(action.ArgumentInfo?.Arguments?.[0]);
        return callMember(object, name, this.args(action.ArgumentInfo, batch));
      case ActionType.SetProperty:
        writeMember(object, name, this.args(action.ArgumentInfo, batch)[0]);
        return null;
      case ActionType.Update:
        for (const [key, value] of Object.entries(action.ObjectState ?? {})) writeMember(object, key, value);
        return null;
      default:
        throw notEmulated(`actions of type ${action.ActionType}`);
    }
  }

  private keep(object: WireObject): null {
    if (object.reference === null) {
      this.lastReference++;
      object.reference = `reference-${this.lastReference}`;
      this.references.set(object.reference, object);
    }
    return null;
  }

  private release(reference: unknown): null {
    if (typeof reference !== 'string') throw badArgument();
    const object = this.references.get(reference);
    this.references.delete(reference);
    if (object) object.reference = null;
    return null;
  }

  /** Objects are made once a request, when an action first names them. */
  private object(id: number, batch: Batch): WireObject | null {
    const known = batch.objects.get(id);
    if (known !== undefined) {
      known?.assertAlive();
      return known;
    }
    const path = batch.body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `No object path ${id}.`);
    const made = this.make(path, batch);
    batch.objects.set(id, made);
    return made;
  }

  private make(path: ObjectPathInfo, batch: Batch): WireObject | null {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.root;
      case PathType.Null:
        return null;
      case PathType.New: {
        const service = this.services.get(name);
        if (!service) throw notEmulated(`new ${name}`);
        return service;
      }
      case PathType.Reference: {
        const kept = this.references.get(name);
        if (!kept) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
        kept.assertAlive();
        return kept;
      }
      default:
        return this.below(path, name, batch);
    }
  }

  private below(path: ObjectPathInfo, name: string, batch: Batch): WireObject | null {
    const parent = path.ParentObjectPathId ? this.object(path.ParentObjectPathId, batch) : this.root;
    if (parent === null) return null;
    let made: unknown;
    if (path.ObjectPathType === PathType.Method) made = callMember(parent, name, this.args(path.ArgumentInfo, batch));
    else if (path.ObjectPathType === PathType.Property) made = readMember(parent, name).value;
    else if (path.ObjectPathType === PathType.Indexer)
      made = callMember(parent, 'GetItem', this.args(path.ArgumentInfo, batch));
    else throw notEmulated(`object paths of type ${path.ObjectPathType}`);
    if (made !== null && !(made instanceof WireObject))
      throw notEmulated(`an object ${parent.constructor.name}.${name}`);
    return made;
  }

  private args(info: ArgumentInfo | undefined, batch: Batch): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids[index], batch));
  }

  private argument(value: unknown, id: unknown, batch: Batch): unknown {
    if (Array.isArray(value)) {
      const ids: readonly unknown[] = Array.isArray(id) ? id : [];
      return value.map((item: unknown, index) => this.argument(item, ids[index], batch));
    }
    if (typeof id === 'number' && id !== 0) return this.object(id, batch);
    if (typeof value !== 'object' || value === null) return value;
    if (hasPath(value)) return this.object(value._ObjectPathId, batch);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, this.argument(inner, undefined, batch)]),
    );
  }
}

function crash(thrown: unknown): HostError {
  const what = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new HostError('GeneralException', `The test host failed: ${what}`, 500);
}
