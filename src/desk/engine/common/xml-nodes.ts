import { serializeNode } from "#dom";
import { parseXml, type Part } from "../../../ooxml/package";
import { children } from "../../../ooxml/xml";
import { customXmlPart, setCustomXml } from "../document/custom-xml";
import type { Parts } from "../document/parts";
import { RichApiError } from "../errors";
import { select } from "./xpath";

/** Properties of a node under the names of `OSF.DDA.Marshaling.DataNodeProperties`. */
export interface DataNode {
  DataNodeHandle: string;
  DataNodeBaseName: string;
  DataNodeNamespaceUri: string;
  DataNodeType: string;
}

/** Prefixes that the add-in declared, per part. */
const declared = new WeakMap<Parts, Map<string, string>>();

export function prefixesOf(parts: Parts): Map<string, string> {
  const known = declared.get(parts) ?? new Map<string, string>();
  declared.set(parts, known);
  return known;
}

/** Nodes of a part that a path finds. */
export function partNodes(parts: Parts, id: string, path: string): DataNode[] {
  const root = rootOf(parts, id);
  return select(root, path, withDefaults(parts, root), true).map((node) => dataNode(id, root, node));
}

/** Nodes that a path finds from another node. */
export function relativeNodes(parts: Parts, handle: string, path: string): DataNode[] {
  const { id, root, node } = resolve(parts, handle);
  return select(node, path, withDefaults(parts, root), false).map((found) => dataNode(id, root, found));
}

export const nodeXml = (parts: Parts, handle: string): string => serializeNode(resolve(parts, handle).node);
export const nodeText = (parts: Parts, handle: string): string => resolve(parts, handle).node.textContent ?? "";

/** Replaces a node by XML. */
export function setNodeXml(parts: Parts, handle: string, xml: string): void {
  change(parts, handle, (node) => {
    const added = (node.ownerDocument as Document).importNode(parseXml(xml, "node"), true);
    node.parentNode?.replaceChild(added, node);
  });
}

export function setNodeText(parts: Parts, handle: string, text: string): void {
  change(parts, handle, (node) => void (node.textContent = text));
}

function change(parts: Parts, handle: string, edit: (node: Element) => void): void {
  const { id, root, node } = resolve(parts, handle);
  const document = root.ownerDocument as Document;
  edit(node);
  setCustomXml(parts, id, serializeNode(document.documentElement));
}

/** A handle names the part and the way to the node by positions: "{GUID}/0/2". */
function resolve(parts: Parts, handle: string): { id: string; root: Element; node: Element } {
  const [id = "", ...steps] = handle.split("/");
  const root = rootOf(parts, id);
  let node: Element | undefined = root;
  for (const step of steps) node = node && children(node)[Number(step)];
  if (!node) throw new RichApiError("ItemNotFound", undefined, handle);
  return { id, root, node };
}

const rootOf = (parts: Parts, id: string): Element =>
  parseXml((parts.get(customXmlPart(parts, id).name) as Part).text, "customXml");

function dataNode(id: string, root: Element, node: Element): DataNode {
  const steps: number[] = [];
  for (let at = node; at !== root; at = at.parentNode as Element) {
    steps.unshift(children(at.parentNode as Element).indexOf(at));
  }
  return {
    DataNodeHandle: [id, ...steps].join("/"),
    DataNodeBaseName: node.localName,
    DataNodeNamespaceUri: node.namespaceURI ?? "",
    DataNodeType: "element",
  };
}

/** Word knows the namespace of a part's root as "ns0" without being told. */
function withDefaults(parts: Parts, root: Element): Map<string, string> {
  return new Map([["ns0", root.namespaceURI ?? ""], ...prefixesOf(parts)]);
}
