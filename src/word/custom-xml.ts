import { emptyStore, STORE_NAMESPACE, type Store } from "../ooxml/store";
import { storeFromXml, storeToXml } from "../ooxml/store-xml";
import { commonCall } from "./common-api";

/** Reads what Tata SOP keeps in the document. Of several parts (a copy, a write that broke off) the newest counts. */
export async function readStore(): Promise<Store> {
  const stores: Store[] = [];
  for (const part of await ourParts()) {
    const xml = await commonCall<string>((callback) => part.getXmlAsync(callback));
    stores.push(storeFromXml(xml));
  }
  return stores.filter(holdsSomething).at(-1) ?? emptyStore();
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

const holdsSomething = ({ draf, abaikan, pemeriksaan }: Store): boolean =>
  draf !== null || abaikan.length > 0 || pemeriksaan !== null;
