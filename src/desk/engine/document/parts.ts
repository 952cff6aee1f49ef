import {
  contentTypes,
  contentTypesPart,
  mainDocument,
  parseXml,
  Part,
  readPackage,
  relationships,
  relationshipsName,
  type Package,
  type Relationship,
} from "../../../ooxml/package";
import { escapeXml, NS } from "../../../ooxml/xml";

const RELATIONSHIP_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** The parts of an open document. Stories are live DOM trees; all other parts are replaced, never changed. */
export class Parts {
  #parts: Map<string, Part>;
  #types: Map<string, string>;
  readonly #relationships = new WeakMap<Part, readonly Relationship[]>();
  readonly #stories = new Map<string, Element>();
  /** Name of the main document part. */
  readonly main: string;

  private constructor(pkg: Package) {
    this.#parts = new Map(pkg.parts);
    this.#types = contentTypes(pkg);
    this.main = mainDocument(pkg).name;
  }

  /** Opens a .docx file. Throws `PackageError`. */
  static open(bytes: Uint8Array): Parts {
    return new Parts(readPackage(bytes));
  }

  /** Live root element of a part that holds text: the document, a header, a footer. */
  story(name: string): Element {
    const open = this.#stories.get(name);
    if (open) return open;
    const root = parseXml((this.#parts.get(name) as Part).text, name);
    this.#stories.set(name, root);
    return root;
  }

  /** Name of the part that an element of a story stands in. */
  nameOf(element: Element): string {
    const { documentElement } = element.ownerDocument as Document;
    return [...this.#stories].find(([, root]) => root === documentElement)?.[0] ?? this.main;
  }

  get stories(): ReadonlyMap<string, Element> {
    return this.#stories;
  }

  get(name: string): Part | undefined {
    return this.#parts.get(name);
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  /** Adds a part or replaces it; a new one needs its content type. */
  put(part: Part, type?: string): void {
    this.#parts.set(part.name, part);
    if (type) this.#types.set(part.name, type);
  }

  remove(name: string): void {
    this.#parts.delete(name);
    this.#types.delete(name);
    this.#parts.delete(relationshipsName(name));
  }

  typeOf(name: string): string | undefined {
    return this.#types.get(name);
  }

  relationships(source = this.main): readonly Relationship[] {
    const part = this.#parts.get(relationshipsName(source));
    if (!part) return [];
    const known = this.#relationships.get(part);
    if (known) return known;
    const read = relationships({ parts: this.#parts }, source);
    this.#relationships.set(part, read);
    return read;
  }

  /** The part that a relationship of the main document of this kind leads to ("styles"). */
  related(kind: string, source = this.main): Part | undefined {
    const target = this.relationships(source).find((one) => one.kind === kind && !one.external)?.target;
    return target === undefined ? undefined : this.#parts.get(target);
  }

  /** Adds a relationship and returns its id. `target` is the name of a part, or an address when external. */
  relate(source: string, type: string, target: string, external = false): string {
    const full = type.includes("/") ? type : RELATIONSHIP_TYPES + type;
    const known = this.relationships(source);
    const same = known.find((one) => one.type === full && one.target === target && one.external === external);
    if (same) return same.id;
    const id = freshId(known);
    this.#writeRelationships(source, [
      ...known,
      { id, type: full, kind: full.slice(full.lastIndexOf("/") + 1), target, external },
    ]);
    return id;
  }

  unrelate(source: string, target: string): void {
    this.#writeRelationships(
      source,
      this.relationships(source).filter((one) => one.target !== target),
    );
  }

  /** A name that no part has: "word/media/image{n}.png". */
  freshName(pattern: string): string {
    for (let n = 1; ; n++) {
      const name = pattern.replace("{n}", String(n));
      if (!this.#parts.has(name)) return name;
    }
  }

  /** The package as it stands now. */
  toPackage(): Package {
    const parts = new Map(this.#parts);
    for (const [name, root] of this.#stories) parts.set(name, Part.ofElement(name, root.cloneNode(true) as Element));
    const types = contentTypesPart(this.#types);
    return { parts: parts.set(types.name, types) };
  }

  /** State for undo; `restore` takes it back. */
  memento(stories: ReadonlyMap<string, Element>): PartsMemento {
    return { parts: new Map(this.#parts), types: new Map(this.#types), stories };
  }

  restore({ parts, types, stories }: PartsMemento): void {
    this.#parts = new Map(parts);
    this.#types = new Map(types);
    this.#stories.clear();
    for (const [name, root] of stories) {
      this.#stories.set(name, root);
      const document = root.ownerDocument as Document;
      if (document.documentElement !== root) document.replaceChild(root, document.documentElement);
    }
  }

  #writeRelationships(source: string, entries: readonly Relationship[]): void {
    const lines = entries.map(({ id, type, target, external }) => {
      const address = external ? target : source === "" ? target : `/${target}`;
      const mode = external ? ' TargetMode="External"' : "";
      return `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(address)}"${mode}/>`;
    });
    const text =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<Relationships xmlns="${NS.rel}">${lines.join("")}</Relationships>`;
    this.put(Part.ofText(relationshipsName(source), text));
  }
}

export interface PartsMemento {
  readonly parts: ReadonlyMap<string, Part>;
  readonly types: ReadonlyMap<string, string>;
  readonly stories: ReadonlyMap<string, Element>;
}

function freshId(known: readonly Relationship[]): string {
  const taken = new Set(known.map(({ id }) => id));
  for (let n = known.length + 1; ; n++) if (!taken.has(`rId${n}`)) return `rId${n}`;
}
