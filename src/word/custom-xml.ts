import { parseXml } from "../ooxml/package";
import { emptyStore, STORE_NAMESPACE, type Store } from "../ooxml/store";
import { storeFromXml, storeToXml } from "../ooxml/store-xml";
import { commonCall } from "./common-api";

/**
 * Reads what Tata SOP keeps in the document. Of several parts (a copy, a write that broke off) the newest counts that is
 * not damaged.
 */
export async function readStore(): Promise<Store> {
  const sound: string[] = [];
  for (const part of await ourParts()) {
    const xml = await commonCall<string>((callback) => part.getXmlAsync(callback));
    if (isSound(xml)) sound.push(xml);
  }
  const newest = sound.at(-1);
  return newest === undefined ? emptyStore() : storeFromXml(newest);
}

/** Replaces it: the new part is there before the old ones go, so that a failure loses nothing. */
export async function writeStore(store: Store): Promise<void> {
  const old = await ourParts();
  await commonCall<Office.CustomXmlPart>((callback) =>
    Office.context.document.customXmlParts.addAsync(storeToXml(store), callback),
  );
  for (const part of old) await commonCall<void>((callback) => part.deleteAsync(callback));
}

const ourParts = (): Promise<Office.CustomXmlPart[]> =>
  commonCall((callback) => Office.context.document.customXmlParts.getByNamespaceAsync(STORE_NAMESPACE, callback));

function isSound(xml: string): boolean {
  try {
    return parseXml(xml, STORE_NAMESPACE).namespaceURI === STORE_NAMESPACE;
  } catch {
    return false;
  }
}
