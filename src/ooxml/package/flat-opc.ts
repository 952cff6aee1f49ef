import { PackageError } from "../package-errors";
import { attribute, child, children, childrenNamed, escapeXml, NS } from "../xml";
import { base64ToBytes, bytesToBase64 } from "./base64";
import { contentTypes, contentTypesPart } from "./content-types";
import { parseXml, Part, type Package } from "./part";

/** Reads a package written as one XML file, as Office.js gives it. Throws `PackageError`. */
export function fromFlatOpc(xml: string): Package {
  const root = parseXml(xml, "pkg:package");
  if (root.namespaceURI !== NS.pkg) throw new PackageError("noDocument");
  const types = new Map<string, string>();
  const parts = new Map<string, Part>();
  for (const element of childrenNamed(root, NS.pkg, "part")) {
    const name = (attribute(element, NS.pkg, "name") ?? "").replace(/^\//, "");
    types.set(name, attribute(element, NS.pkg, "contentType") ?? "application/xml");
    parts.set(name, partOf(element, name));
  }
  const declared = contentTypesPart(types);
  return { parts: new Map([[declared.name, declared], ...parts]) };
}

function partOf(element: Element, name: string): Part {
  const binary = child(element, NS.pkg, "binaryData");
  if (binary) return Part.ofBytes(name, base64ToBytes(binary.textContent ?? ""));
  const data = child(element, NS.pkg, "xmlData");
  const root = data && children(data)[0];
  if (!root) throw new PackageError("brokenXml", name);
  return Part.ofElement(name, root);
}

/** Writes a package as one XML file, as Office.js takes it. */
export function toFlatOpc(pkg: Package): string {
  const parts = [...contentTypes(pkg)].map(([name, type]) => {
    const part = pkg.parts.get(name) as Part;
    const head = `<pkg:part pkg:name="/${escapeXml(name)}" pkg:contentType="${escapeXml(type)}"`;
    if (part.isXml) return `${head}><pkg:xmlData>${withoutProlog(part.text)}</pkg:xmlData></pkg:part>`;
    const lines = bytesToBase64(part.bytes).replace(/.{76}/g, "$&\n");
    return `${head} pkg:compression="store"><pkg:binaryData>${lines}</pkg:binaryData></pkg:part>`;
  });
  const prolog =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n';
  return `${prolog}<pkg:package xmlns:pkg="${NS.pkg}">${parts.join("")}</pkg:package>`;
}

const withoutProlog = (xml: string): string => xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, "");
