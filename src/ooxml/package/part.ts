import { parseDocument, serializeNode } from "#dom";
import { PackageError } from "../package-errors";

/** A Word document as its parts, by name without leading slash: "word/document.xml". */
export interface Package {
  readonly parts: ReadonlyMap<string, Part>;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Content of one part. Whichever form it was made from, the others are derived once, when they are asked for. */
export class Part {
  #bytes: Uint8Array | undefined;
  #text: string | undefined;
  #root: Element | undefined;

  private constructor(readonly name: string) {}

  static ofBytes(name: string, bytes: Uint8Array): Part {
    const part = new Part(name);
    part.#bytes = bytes;
    return part;
  }

  static ofText(name: string, text: string): Part {
    const part = new Part(name);
    part.#text = text;
    return part;
  }

  /** The element must not be changed afterwards: make a new part of the changed one. */
  static ofElement(name: string, root: Element): Part {
    const part = new Part(name);
    part.#root = root;
    return part;
  }

  get isXml(): boolean {
    return this.#root !== undefined || /\.(xml|rels)$/i.test(this.name);
  }

  get bytes(): Uint8Array {
    return (this.#bytes ??= new TextEncoder().encode(this.text));
  }

  get text(): string {
    return (this.#text ??= this.#bytes ? decode(this.#bytes) : DECLARATION + serializeNode(this.#root as Element));
  }

  /** Root element, read only. Throws `PackageError` "doctype" or "brokenXml". */
  get root(): Element {
    return (this.#root ??= parseXml(this.text, this.name));
  }
}

/** Parses XML that comes from outside; anything with a DOCTYPE is refused before the parser sees it. */
export function parseXml(text: string, name: string): Element {
  if (/<!DOCTYPE/i.test(text)) throw new PackageError("doctype", name);
  const root = parsed(text, name).documentElement as Element | null;
  if (!root) throw new PackageError("brokenXml", name);
  return root;
}

function parsed(text: string, name: string): Document {
  try {
    return parseDocument(text);
  } catch {
    throw new PackageError("brokenXml", name);
  }
}

/** XML parts are UTF-8 or UTF-16 (ECMA-376 Part 2, 9.1.1); a byte order mark tells which. */
function decode(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = !utf16 ? "utf-8" : bytes[0] === 0xff ? "utf-16le" : "utf-16be";
  return new TextDecoder(encoding).decode(bytes);
}
