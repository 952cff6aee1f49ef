import { DOMParser, XMLSerializer } from "@xmldom/xmldom";

type XmlNode = Parameters<XMLSerializer["serializeToString"]>[0];

/** Parses a well-formed XML document in Node. Throws `SyntaxError` on malformed input. */
export function parseDocument(xml: string): Document {
  const onError = (level: "warning" | "error" | "fatalError", message: string): void => {
    if (level !== "warning") throw new SyntaxError(message);
  };
  // xmldom implements the subset of the DOM that the readers use: childNodes, attributes, *NS look-ups.
  return new DOMParser({ onError }).parseFromString(xml, "application/xml") as unknown as Document;
}

/** Serializes a node in Node. */
export function serializeNode(node: Node): string {
  return new XMLSerializer().serializeToString(node as unknown as XmlNode);
}
