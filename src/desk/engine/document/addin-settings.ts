import { Part } from "../../../ooxml/package";
import { attribute, child, childrenNamed, escapeXml, NS } from "../../../ooxml/xml";
import type { Parts } from "./parts";

/** Settings of an add-in as they travel in the document: names with values as JSON text ([MS-OWEXML] 2.2). */
export type AddinSettings = Readonly<Record<string, string>>;

const WE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const TYPE = "application/vnd.ms-office.webextension+xml";
const PANES_NS = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const PANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
const RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships";
/** The package leads to the list of panes, and that to the add-in of each. */
const PANES = "word/webextensions/taskpanes.xml";
const NAME = "word/webextensions/webextension1.xml";

export function readSettings(parts: Parts): AddinSettings {
  const properties = child(parts.get(NAME)?.root, WE, "properties");
  if (!properties) return {};
  const entries = childrenNamed(properties, WE, "property");
  return Object.fromEntries(
    entries.map((one) => [attribute(one, null, "name") ?? "", attribute(one, null, "value") ?? ""]),
  );
}

export function writeSettings(parts: Parts, settings: AddinSettings): void {
  const properties = Object.entries(settings)
    .map(([name, value]) => `<we:property name="${escapeXml(name)}" value="${escapeXml(value)}"/>`)
    .join("");
  const text =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<we:webextension xmlns:we="${WE}" id="{7A5A0C4F-0000-4000-8000-000000000001}">` +
    `<we:reference id="tata-sop" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
    `<we:properties>${properties}</we:properties><we:bindings/></we:webextension>`;
  parts.put(Part.ofText(NAME, text), TYPE);
  if (!parts.has(PANES)) addPane(parts);
}

function addPane(parts: Parts): void {
  const id = parts.relate(PANES, `${RELATIONSHIPS}/webextension`, NAME);
  const text =
    `<wetp:taskpanes xmlns:wetp="${PANES_NS}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0">` +
    `<wetp:webextensionref xmlns:r="${NS.r}" r:id="${id}"/></wetp:taskpane></wetp:taskpanes>`;
  parts.put(Part.ofText(PANES, text), PANES_TYPE);
  parts.relate("", `${RELATIONSHIPS}/webextensiontaskpanes`, PANES);
}
