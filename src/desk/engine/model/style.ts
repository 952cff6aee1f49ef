import { attribute, child, isOn, NS, wAttribute } from "../../../ooxml/xml";
import { displayName, stylesOf } from "../document/styles";
import type { Host } from "./host";
import { handle, handles, type Handle, type Items } from "./targets";
import { callOrNull, collectionType, reads, value, wordType } from "./type";

const KINDS: Readonly<Record<string, string>> = {
  paragraph: "Paragraph",
  character: "Character",
  table: "Table",
  numbering: "List",
};

export const allStyles = ({ document }: Host): Handle =>
  handle("StyleCollection", () => handles("Style", stylesOf(document)));

export const styleCollectionType = collectionType({
  ...callOrNull("GetByName", "1.5", "1.5", (items: Items, _host, [name]) => {
    const wanted = String(name).toLowerCase();
    return items().find(({ target }) => displayName(target as Element).toLowerCase() === wanted) ?? null;
  }),
  GetCount: reads("1.5", (items) => items().length),
});

export const styleType = wordType("Style", {
  NameLocal: value("1.5", displayName),
  Type: value("1.5", (style) => KINDS[wAttribute(style, "type") ?? ""] ?? "Paragraph"),
  BuiltIn: value("1.5", (style) => attribute(style, NS.w, "customStyle") !== "1"),
  InUse: value("1.5", () => true),
  QuickStyle: value("1.5", (style) => isOn(child(style, NS.w, "qFormat"))),
});
