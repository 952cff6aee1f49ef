import { children } from "../../../ooxml/xml";
import { propertiesOf } from "./control-properties";
import { contentOf, isCell, isInline, isRow, isTable } from "./walk";

/** `Word.ContentControlType` by the property that tells it (ECMA-376 17.5.2). */
const KINDS: Readonly<Record<string, string>> = {
  text: "PlainText",
  checkbox: "CheckBox",
  dropDownList: "DropDownList",
  comboBox: "ComboBox",
  date: "DatePicker",
  picture: "Picture",
  group: "Group",
  docPartList: "BuildingBlockGallery",
  repeatingSection: "RepeatingSection",
};

export function controlKind(control: Element): string {
  const known = propertiesOf(control).find(({ localName }) => Object.hasOwn(KINDS, localName));
  return known ? (KINDS[known.localName] as string) : "RichText";
}

/** `Word.ContentControl.subtype`: the type, for text with the place where the control stands. */
export function controlSubtype(control: Element): string {
  const kind = controlKind(control);
  if (kind === "PlainText") return isInline(control) ? "PlainTextInline" : "PlainTextParagraph";
  return kind === "RichText" ? `RichText${level(control)}` : kind;
}

function level(control: Element): string {
  if (isInline(control)) return "Inline";
  const inside = children(contentOf(control));
  if (inside.some(isRow)) return "TableRow";
  if (inside.some(isCell)) return "TableCell";
  return inside.length === 1 && inside.every(isTable) ? "Table" : "Paragraphs";
}
