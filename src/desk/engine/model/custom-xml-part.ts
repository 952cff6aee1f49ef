import {
  addCustomXml,
  customXmlPart,
  customXmlParts,
  customXmlText,
  deleteCustomXml,
  setCustomXml,
} from "../document/custom-xml";
import type { Host } from "./host";
import { handle, handles, type Handle, type Items } from "./targets";
import { textArgument } from "./text-members";
import { callOrNull, collectionType, reads, value, wordType, writes, type Table } from "./type";

/** The custom XML parts of the document as a collection. */
export const allCustomXmlParts = ({ document }: Host): Handle =>
  handle("CustomXmlPartCollection", () =>
    handles(
      "CustomXmlPart",
      customXmlParts(document.parts).map(({ id }) => id),
    ),
  );

const common: Table<Items> = {
  ...callOrNull(
    "GetItem",
    "1.4",
    "1.4",
    (items: Items, _host, [id]) => items().find(({ target }) => target === id) ?? null,
  ),
  GetCount: reads("1.4", (items) => items().length),
};

export const customXmlPartCollectionType = collectionType({
  ...common,
  Add: writes("1.4", (_items, { document }, [xml]) =>
    handle("CustomXmlPart", addCustomXml(document.parts, textArgument(xml)).id),
  ),
  GetByNamespace: reads("1.4", (_items, { document }, [namespace]) =>
    handle("CustomXmlPartScopedCollection", () => {
      const found = customXmlParts(document.parts).filter((part) => part.namespace === namespace);
      return handles(
        "CustomXmlPart",
        found.map(({ id }) => id),
      );
    }),
  ),
});

export const customXmlPartScopedCollectionType = collectionType({
  ...common,
  ...callOrNull("GetOnlyItem", "1.4", "1.4", (items: Items) => {
    const all = items();
    return all.length === 1 ? (all[0] ?? null) : null;
  }),
});

export const customXmlPartType = wordType("CustomXmlPart", {
  Id: value("1.4", (id) => id),
  NamespaceUri: value("1.4", (id, { document }) => customXmlPart(document.parts, id).namespace),
  GetXml: reads("1.4", (id, { document }) => customXmlText(document.parts, id)),
  SetXml: writes("1.4", (id, { document }, [xml]) => setCustomXml(document.parts, id, textArgument(xml))),
  Delete: writes("1.4", (id, { document }) => deleteCustomXml(document.parts, id)),
});
