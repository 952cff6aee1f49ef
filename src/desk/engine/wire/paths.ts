import { RichApiError } from "../errors";
import { handle, Handle } from "../model/targets";
import type { Host } from "../model/host";
import { call, itemsOf, read } from "./members";

import { PathType, type ArgumentInfo, type ObjectPath, type RequestBody } from "./wire";

/** Resolves the object paths of one request; each is evaluated once. */
export class Paths {
  readonly #known = new Map<number, Handle | null>();

  constructor(
    private readonly request: RequestBody,
    private readonly host: Host,
  ) {}

  /** The object that a path leads to; null for a null object. Throws `RichApiError`. */
  resolve(id: number): Handle | null {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new RichApiError("InvalidObjectPath");
    const handle = this.#evaluate(path);
    this.#known.set(id, handle);
    return handle;
  }

  /** Arguments of a call, with objects in the place of their paths. */
  args({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((argument, index) => {
      const id = ReferencedObjectPathIds?.[index];
      return id ? this.resolve(id) : argument;
    });
  }

  /** Objects of this request. */
  get handles(): Handle[] {
    return [...this.#known.values()].filter((handle) => handle !== null);
  }

  #evaluate(path: ObjectPath): Handle | null {
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    if (path.ParentObjectPathId && !parent) return null;
    switch (path.ObjectPathType) {
      case PathType.Global:
        return handle("Document", null);
      case PathType.New:
        return madeByName(path.Name);
      case PathType.Reference:
        return this.host.kept(path.Name) ?? fail("ItemNotFound", path.Name);
      case PathType.Null:
        return null;
    }
    if (!parent) throw new RichApiError("InvalidObjectPath", path.Name);
    switch (path.ObjectPathType) {
      case PathType.Method:
        return asObject(call(parent, path.Name, this.args(path.ArgumentInfo), this.host), path.Name);
      case PathType.Property:
        return asObject(read(parent, path.Name, this.host), path.Name);
      case PathType.Indexer:
        return this.#item(parent, this.args(path.ArgumentInfo)[0]);
      default:
        throw new RichApiError("InvalidObjectPath", path.Name);
    }
  }

  #item(collection: Handle, key: unknown): Handle {
    const items = itemsOf(collection, this.host);
    return (typeof key === "number" ? items[key] : undefined) ?? fail("ItemNotFound", `${collection.type}.getItem`);
  }
}

/** Objects that are made by their full name: by the add-in, and by office.js itself at its start. */
function madeByName(name: string): Handle {
  switch (name) {
    case "Microsoft.WordServices.Application":
      return handle("Application", null);
    case "Microsoft.WordServices.SearchOptions":
      return handle("SearchOptions", {});
    case "Microsoft.InternalService.AddinInternalService":
      return handle("AddinInternalService", null);
    default:
      return fail("ApiNotFound", name);
  }
}

function asObject(value: unknown, name: string): Handle | null {
  if (value === null || value instanceof Handle) return value;
  throw new RichApiError("InvalidObjectPath", name);
}

const fail = (code: "ItemNotFound" | "ApiNotFound", location: string): never => {
  throw new RichApiError(code, location, location);
};
