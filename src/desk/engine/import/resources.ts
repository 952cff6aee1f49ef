import { contentTypes, Part, relationships, relationshipsName, type Package } from "../../../ooxml/package";
import { NS } from "../../../ooxml/xml";
import type { Parts } from "../document/parts";

/**
 * Brings pictures, links, headers and other parts that inserted content refers to into the document, under names and
 * relationship ids of their own.
 */
export class ResourceImport {
  readonly #types: ReadonlyMap<string, string>;
  /** Names of parts that are in already, by their names in the package. */
  readonly #names = new Map<string, string>();

  constructor(
    private readonly parts: Parts,
    private readonly from: Package,
  ) {
    this.#types = contentTypes(from);
  }

  /** Lets content that comes from one part of the package and goes into a part of the document refer to copies. */
  relink(root: Element, source: string, target: string): void {
    const known = new Map(relationships(this.from, source).map((one) => [one.id, one]));
    for (const element of [root, ...Array.from(root.getElementsByTagNameNS("*", "*"))]) {
      for (const attribute of Array.from(element.attributes)) {
        const relationship = attribute.namespaceURI === NS.r ? known.get(attribute.value) : undefined;
        if (!relationship) continue;
        const { type, external } = relationship;
        const name = external ? relationship.target : this.#copy(relationship.target);
        if (name !== null) attribute.value = this.parts.relate(target, type, name, external);
      }
    }
  }

  /** Copies a part with all that it refers to. Null when the package lacks it. */
  #copy(name: string): string | null {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const part = this.from.parts.get(name);
    if (!part) return null;
    const fresh = this.parts.has(name) ? this.parts.freshName(numbered(name)) : name;
    this.#names.set(name, fresh);
    const root =
      part.isXml && this.from.parts.has(relationshipsName(name)) ? (part.root.cloneNode(true) as Element) : null;
    this.parts.put(
      root ? Part.ofElement(fresh, root) : renamed(part, fresh),
      this.#types.get(name) ?? "application/octet-stream",
    );
    if (root) this.relink(root, name, fresh);
    return fresh;
  }
}

/** "word/media/image1.png" as a pattern for names: "word/media/image{n}.png". */
const numbered = (name: string): string => name.replace(/\d*(\.\w+)?$/, "{n}$1");

const renamed = (part: Part, name: string): Part =>
  part.isXml ? Part.ofText(name, part.text) : Part.ofBytes(name, part.bytes);
