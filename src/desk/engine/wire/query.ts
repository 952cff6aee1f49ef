import { Handle } from "../model/targets";
import type { Host } from "../model/host";
import { isCollection, itemsOf, plainValues, read } from "./members";
import type { QueryInfo } from "./wire";

/** Names that stand for all plain values. */
const ALL: readonly string[] = ["*", "$all"];

type Loaded = Record<string, unknown>;

/** Paths to load as a tree: "items/font/bold" is `items` over `font` over `bold`. */
export type Selection = Map<string, Selection>;

/** What a query asks for. Expanded paths count as selected; nothing at all means every plain value. */
export function selectionOf({ Select = [], Expand = [] }: QueryInfo): Selection {
  const tree: Selection = new Map();
  for (const path of [...Select, ...Expand]) {
    let at = tree;
    for (const step of path.split("/")) {
      const next: Selection = at.get(step) ?? new Map();
      at.set(step, next);
      at = next;
    }
  }
  return tree;
}

/** Values of an object as `load` asked for them. */
export function load(handle: Handle, selection: Selection, host: Host, keep: boolean, page: QueryInfo = {}): Loaded {
  const loaded: Loaded = keep ? { _ReferenceId: host.reference(handle) } : {};
  if (isCollection(handle)) return { ...loaded, ...loadItems(handle, selection, host, keep, page) };
  return { ...loaded, ...loadMembers(handle, selection, host, keep) };
}

function loadItems(handle: Handle, selection: Selection, host: Host, keep: boolean, page: QueryInfo): Loaded {
  const skip = page.Skip ?? 0;
  const items = itemsOf(handle, host).slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  // `load("text")` on a collection means the same as `load("items/text")`.
  const own = [...selection].filter(([key]) => key !== "items");
  const wanted: Selection = new Map([...(selection.get("items") ?? []), ...own]);
  return { _Items: items.map((item) => load(item, wanted, host, keep)) };
}

function loadMembers(handle: Handle, selection: Selection, host: Host, keep: boolean): Loaded {
  const loaded: Loaded = {};
  const everything = selection.size === 0 || ALL.some((name) => selection.has(name));
  const names = everything ? plainValues(handle, host) : [];
  for (const name of names) loaded[name] = read(handle, name, host);
  for (const [key, below] of selection) {
    if (ALL.includes(key) || key === "$none" || key === "_ReferenceId") continue;
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    const value = read(handle, name, host);
    loaded[name] = value instanceof Handle ? load(value, below, host, keep) : value;
  }
  return loaded;
}
