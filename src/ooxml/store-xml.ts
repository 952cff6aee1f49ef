import type { Package } from "./package/part";
import { parseXml } from "./package/part";
import { prosedurFromXml, prosedurToXml } from "./store-draft";
import type { Ignored } from "../sop/ignored";
import { emptyStore, STORE_NAMESPACE, type LastCheck, type Store } from "./store";
import { attribute, child, childrenNamed, escapeXml, numberOf } from "./xml";

/** XML of our custom part. The same store gives the same text. */
export function storeToXml(store: Store): string {
  const ignored = store.abaikan.map(
    ({ rule, konteks, tanggal, alasan }) =>
      `<abaikan rule="${escapeXml(rule)}" konteks="${escapeXml(konteks)}" tanggal="${escapeXml(tanggal)}">${escapeXml(alasan)}</abaikan>`,
  );
  const check = store.pemeriksaan
    ? `<pemeriksaan tanggal="${escapeXml(store.pemeriksaan.tanggal)}" error="${store.pemeriksaan.error}" warning="${store.pemeriksaan.warning}"/>`
    : "";
  const draft = store.draf ? `<draf>${prosedurToXml(store.draf)}</draf>` : "";
  return `<tataSop xmlns="${STORE_NAMESPACE}">${draft}${ignored.join("")}${check}</tataSop>`;
}

/** Store from the XML of our part. What is damaged or unknown in it is left out; nothing is thrown. */
export function storeFromXml(xml: string): Store {
  const root = rootOf(xml);
  if (root?.namespaceURI !== STORE_NAMESPACE) return emptyStore();
  const draft = child(root, STORE_NAMESPACE, "draf");
  return {
    draf: draft && prosedurFromXml(draft),
    abaikan: childrenNamed(root, STORE_NAMESPACE, "abaikan").flatMap(ignoredFrom),
    pemeriksaan: checkFrom(child(root, STORE_NAMESPACE, "pemeriksaan")),
  };
}

/** Store kept in a package; an empty one when there is none. */
export function storeOf(pkg: Package): Store {
  for (const part of pkg.parts.values()) {
    if (/^customXml\/item\d*\.xml$/.test(part.name) && part.text.includes(STORE_NAMESPACE))
      return storeFromXml(part.text);
  }
  return emptyStore();
}

function rootOf(xml: string): Element | null {
  try {
    return parseXml(xml, STORE_NAMESPACE);
  } catch {
    return null;
  }
}

function ignoredFrom(element: Element): Ignored[] {
  const rule = attribute(element, null, "rule");
  const konteks = attribute(element, null, "konteks");
  if (!rule || konteks === null) return [];
  return [{ rule, konteks, tanggal: attribute(element, null, "tanggal") ?? "", alasan: element.textContent ?? "" }];
}

function checkFrom(element: Element | null): LastCheck | null {
  const tanggal = attribute(element, null, "tanggal");
  if (!tanggal) return null;
  return {
    tanggal,
    error: numberOf(attribute(element, null, "error")),
    warning: numberOf(attribute(element, null, "warning")),
  };
}
