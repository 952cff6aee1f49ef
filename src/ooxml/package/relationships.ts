import { attribute, childrenNamed, NS } from "../xml";
import type { Package } from "./part";

export interface Relationship {
  readonly id: string;
  /** Last segment of the type: "image", "officeDocument", "customXml". */
  readonly kind: string;
  /** Full name of the type. */
  readonly type: string;
  /** Name of the part, or the address of an external target. */
  readonly target: string;
  readonly external: boolean;
}

/** Relationships of a part, in order; of the package itself for "". Empty when there are none. */
export function relationships(pkg: Package, source: string): Relationship[] {
  const part = pkg.parts.get(relationshipsName(source));
  if (!part) return [];
  return childrenNamed(part.root, NS.rel, "Relationship").map((element) => {
    const type = attribute(element, null, "Type") ?? "";
    const target = attribute(element, null, "Target") ?? "";
    const external = attribute(element, null, "TargetMode") === "External";
    return {
      id: attribute(element, null, "Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      target: external ? target : resolve(source, target),
      external,
    };
  });
}

/** Name of the part that holds the relationships of another: "word/_rels/document.xml.rels". */
export function relationshipsName(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** Target relative to the folder of its source (ECMA-376 Part 2, 8.3). */
function resolve(source: string, target: string): string {
  const folder = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") folder.pop();
    else if (segment !== "." && segment !== "") folder.push(segment);
  }
  return folder.join("/");
}
