import { Part, parseXml } from "../../../ooxml/package";
import { attribute, escapeXml, NS } from "../../../ooxml/xml";
import { RichApiError } from "../errors";
import { guid } from "./guid";
import type { Parts } from "./parts";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** A custom XML part of the document (ECMA-376 Part 1, 15.2.5). */
export interface CustomXml {
  /** GUID in braces. */
  readonly id: string;
  /** Name of the part that holds the XML. */
  readonly name: string;
  /** Namespace of its root. */
  readonly namespace: string;
}

/** The custom XML parts of the document in order. Parts without an id of their own are known by their name. */
export function customXmlParts(parts: Parts): CustomXml[] {
  return parts
    .relationships()
    .filter(({ kind }) => kind === "customXml")
    .flatMap(({ target: name }) => {
      const part = parts.get(name);
      if (!part) return [];
      const id = attribute(parts.related("customXmlProps", name)?.root, NS.ds, "itemID") ?? name;
      return [{ id, name, namespace: part.root.namespaceURI ?? "" }];
    });
}

/** The part of that id. Throws `ItemNotFound`. */
export function customXmlPart(parts: Parts, id: string): CustomXml {
  const wanted = id.toLowerCase();
  const found = customXmlParts(parts).find((part) => part.id.toLowerCase() === wanted);
  if (!found) throw new RichApiError("ItemNotFound", undefined, id);
  return found;
}

export const customXmlText = (parts: Parts, id: string): string =>
  (parts.get(customXmlPart(parts, id).name) as Part).text.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, "");

/** Adds a part. Throws `InvalidArgument` for text that is no XML. */
export function addCustomXml(parts: Parts, xml: string): CustomXml {
  const root = wellFormed(xml);
  const name = parts.freshName("customXml/item{n}.xml");
  const number = /\d+/.exec(name)?.[0] ?? "";
  const properties = `customXml/itemProps${number}.xml`;
  const id = guid(Number(number));
  const namespace = root.namespaceURI ?? "";
  parts.put(Part.ofText(name, withDeclaration(xml)), "application/xml");
  parts.put(Part.ofText(properties, itemProperties(id, namespace)), PROPERTIES_TYPE);
  parts.relate(name, "customXmlProps", properties);
  parts.relate(parts.main, "customXml", name);
  return { id, name, namespace };
}

/** Replaces the XML of a part. */
export function setCustomXml(parts: Parts, id: string, xml: string): void {
  wellFormed(xml);
  parts.put(Part.ofText(customXmlPart(parts, id).name, withDeclaration(xml)));
}

export function deleteCustomXml(parts: Parts, id: string): void {
  const { name } = customXmlPart(parts, id);
  const properties = parts.related("customXmlProps", name);
  if (properties) parts.remove(properties.name);
  parts.unrelate(parts.main, name);
  parts.remove(name);
}

function wellFormed(xml: string): Element {
  try {
    return parseXml(xml, "customXml");
  } catch (error) {
    throw new RichApiError("InvalidArgument", undefined, String(error));
  }
}

const withDeclaration = (xml: string): string => (xml.startsWith("<?xml") ? xml : DECLARATION + xml);

function itemProperties(id: string, namespace: string): string {
  const schemas = namespace && `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/>`;
  return `${DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${NS.ds}"><ds:schemaRefs>${schemas}</ds:schemaRefs></ds:datastoreItem>`;
}
