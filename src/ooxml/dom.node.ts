import { parseXmlDocument } from "slimdom";
import { markupOf } from "./dom.markup";

/** Parses a well-formed XML document in Node. Throws `SyntaxError` on malformed input. */
export function parseDocument(xml: string): Document {
  try {
    // slimdom implements the part of the DOM that the readers use: child nodes, attributes, look-ups by namespace.
    return parseXmlDocument(xml) as unknown as Document;
  } catch (error) {
    throw new SyntaxError((error as Error).message);
  }
}

/** Serializes a node in Node; `markupOf` tells how. */
export const serializeNode = (node: Node): string => markupOf(node);
