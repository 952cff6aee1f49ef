import {
  CORE_PROPERTIES,
  coreProperty,
  customProperties,
  setCoreProperty,
  setCustomProperties,
  type CustomValue,
} from "../document/properties";
import type { WordDocument } from "../document/word-document";
import { RichApiError } from "../errors";
import { handle, handles, type Items } from "./targets";
import { textArgument } from "./text-members";
import { callOrNull, collectionType, field, link, reads, value, wordType, writes, type Table } from "./type";

const core: Table<null> = Object.fromEntries(
  CORE_PROPERTIES.map((name) => [
    name,
    field<null>(
      "1.3",
      (_properties, { document }) => coreProperty(document.parts, name),
      (_properties, text, { document }) => setCoreProperty(document.parts, name, textArgument(text)),
    ),
  ]),
);

export const documentPropertiesType = wordType("DocumentProperties", {
  ...core,
  LastAuthor: value("1.3", (_properties, { document }) => coreProperty(document.parts, "LastAuthor")),
  CustomProperties: link("1.3", (_properties, { document }) =>
    handle("CustomPropertyCollection", () => handles("CustomProperty", [...customProperties(document.parts).keys()])),
  ),
});

export const customPropertyCollectionType = collectionType({
  ...callOrNull(
    "GetItem",
    "1.3",
    "1.3",
    (items: Items, _host, [key]) => items().find(({ target }) => target === key) ?? null,
  ),
  GetCount: reads("1.3", (items) => items().length),
  Add: writes("1.3", (_items, { document }, [key, given]) => {
    change(document, (all) => all.set(textArgument(key), customValue(given)));
    return handle("CustomProperty", textArgument(key));
  }),
  DeleteAll: writes("1.3", (_items, { document }) => change(document, (all) => all.clear())),
});

export const customPropertyType = wordType("CustomProperty", {
  Key: value("1.3", (key) => key),
  Type: value("1.3", (key, { document }) => TYPES[typeof customProperties(document.parts).get(key)] ?? "String"),
  Value: field(
    "1.3",
    (key, { document }) => customProperties(document.parts).get(key) ?? null,
    (key, given, { document }) => change(document, (all) => all.set(key, customValue(given))),
  ),
  Delete: writes("1.3", (key, { document }) => change(document, (all) => all.delete(key))),
});

const TYPES: Readonly<Record<string, string>> = { string: "String", number: "Number", boolean: "Boolean" };

function change({ parts }: WordDocument, edit: (all: Map<string, CustomValue>) => unknown): void {
  const all = customProperties(parts);
  edit(all);
  setCustomProperties(parts, all);
}

function customValue(given: unknown): CustomValue {
  if (typeof given === "string" || typeof given === "number" || typeof given === "boolean") return given;
  throw new RichApiError("InvalidArgument");
}
