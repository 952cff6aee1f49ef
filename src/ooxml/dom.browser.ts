/** Parses a well-formed XML document with the browser's own parser. Throws `SyntaxError` on malformed input. */
export function parseDocument(xml: string): Document {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  const fault = parsed.getElementsByTagName("parsererror")[0];
  if (fault) throw new SyntaxError(fault.textContent ?? "XML");
  return parsed;
}

/** Serializes a node with the browser's own serializer. */
export function serializeNode(node: Node): string {
  return new XMLSerializer().serializeToString(node);
}
