import { children } from "../../../ooxml/xml";
import { RichApiError } from "../errors";

/** Namespaces by prefix. */
export type Prefixes = ReadonlyMap<string, string>;

/**
 * Nodes that a path finds. Of XPath only steps along children are known, as `/a:b/c[2]`, `*` and `//`, which is what
 * add-ins ask of their own small parts; anything else is `InvalidArgument`.
 */
export function select(context: Element, path: string, prefixes: Prefixes, isRoot: boolean): Element[] {
  const steps = path.replace(/\/\//g, "/**/").split("/");
  // The context of a part is the node above its root.
  let found: Element[] = [context];
  let above = isRoot || path.startsWith("/");
  for (const step of steps.filter((one) => one !== "" && one !== ".")) {
    if (step === "**") {
      found = found.flatMap((node) => [...(above ? [node] : []), ...Array.from(node.getElementsByTagName("*"))]);
      above = true;
      continue;
    }
    const candidates = above ? [found] : found.map(children);
    found = candidates.flatMap((list) => matching(list, step, prefixes));
    above = false;
  }
  return found;
}

function matching(list: readonly Element[], step: string, prefixes: Prefixes): Element[] {
  const parsed = /^(?:([\w.-]+):)?([\w.-]+|\*)(?:\[(\d+)\])?$/.exec(step);
  if (!parsed) throw new RichApiError("InvalidArgument", undefined, step);
  const [, prefix, name, position] = parsed;
  const namespace = prefix === undefined ? null : prefixes.get(prefix);
  if (namespace === undefined) throw new RichApiError("InvalidArgument", undefined, step);
  const named = list.filter(
    (node) =>
      (name === "*" || node.localName === name) &&
      (namespace === null ? name === "*" || !node.namespaceURI : node.namespaceURI === namespace),
  );
  return position === undefined ? named : named.slice(Number(position) - 1, Number(position));
}
