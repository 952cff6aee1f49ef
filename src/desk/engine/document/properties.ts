import { Part } from "../../../ooxml/package";
import { attribute, child, children, escapeXml } from "../../../ooxml/xml";
import type { Parts } from "./parts";

const CORE = "docProps/core.xml";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const CORE_RELATIONSHIP = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const CUSTOM = "docProps/custom.xml";
const CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const CUSTOM_NS = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const CORE_NS = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const DC = "http://purl.org/dc/elements/1.1/";

/** Core properties of the package by the names of `Word.DocumentProperties` (ECMA-376 Part 2, 11). */
const CORE_NAMES: Readonly<Record<string, readonly [ns: string, name: string]>> = {
  Author: [DC, "dc:creator"],
  Category: [CORE_NS, "cp:category"],
  Comments: [DC, "dc:description"],
  Keywords: [CORE_NS, "cp:keywords"],
  LastAuthor: [CORE_NS, "cp:lastModifiedBy"],
  Subject: [DC, "dc:subject"],
  Title: [DC, "dc:title"],
};

export const CORE_PROPERTIES = Object.keys(CORE_NAMES);

export function coreProperty(parts: Parts, name: string): string {
  const [ns, qualified] = CORE_NAMES[name] as readonly [string, string];
  const local = qualified.split(":")[1] as string;
  return child(parts.get(CORE)?.root, ns, local)?.textContent ?? "";
}

export function setCoreProperty(parts: Parts, name: string, text: string): void {
  const [ns, qualified] = CORE_NAMES[name] as readonly [string, string];
  const root = (parts.get(CORE) ?? emptyCore()).root.cloneNode(true) as Element;
  const existing = child(root, ns, qualified.split(":")[1] as string);
  const element = existing ?? root.appendChild((root.ownerDocument as Document).createElementNS(ns, qualified));
  element.textContent = text;
  parts.put(Part.ofElement(CORE, root), CORE_TYPE);
  parts.relate("", CORE_RELATIONSHIP, CORE);
}

export type CustomValue = string | number | boolean;

/** Custom properties of the document in order. */
export function customProperties(parts: Parts): Map<string, CustomValue> {
  const root = parts.get(CUSTOM)?.root;
  const entries = root ? children(root) : [];
  return new Map(entries.map((one) => [attribute(one, null, "name") ?? "", valueOf(one)]));
}

/** Replaces the custom properties. Word on the desktop cuts texts at 255 characters. */
export function setCustomProperties(parts: Parts, values: ReadonlyMap<string, CustomValue>): void {
  const lines = [...values].map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}">${typed(value)}</property>`,
  );
  parts.put(
    Part.ofText(CUSTOM, `<Properties xmlns="${CUSTOM_NS}" xmlns:vt="${VT}">${lines.join("")}</Properties>`),
    CUSTOM_TYPE,
  );
  parts.relate("", "custom-properties", CUSTOM);
}

const emptyCore = (): Part =>
  Part.ofText(
    CORE,
    `<cp:coreProperties xmlns:cp="${CORE_NS}" xmlns:dc="${DC}" xmlns:dcterms="http://purl.org/dc/terms/"/>`,
  );

function typed(value: CustomValue): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === "number") return Number.isInteger(value) ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
  return `<vt:lpwstr>${escapeXml(value.slice(0, 255))}</vt:lpwstr>`;
}

function valueOf(property: Element): CustomValue {
  const [value] = children(property);
  const text = value?.textContent ?? "";
  if (value?.localName === "bool") return text === "true";
  return value && /^(i\d|int|r\d|decimal)$/.test(value.localName) ? Number(text) : text;
}
