import { controlProperty } from "./control-properties";
import { contentOf, isCell, isInline, isRow } from "./walk";
import { children } from "../../../ooxml/xml";

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
  const known = children(controlProperty(control, "id")?.parentNode ?? control).find(
    ({ localName }) => localName in KINDS,
  );
  return known ? (KINDS[known.localName] as string) : "RichText";
}

/** The part of `Word.ContentControl.subtype` that tells where the control stands. */
export function controlLevel(control: Element): string {
  const first = children(contentOf(control))[0];
  if (isInline(control)) return "Inline";
  if (first && isRow(first)) return "TableRow";
  return first && isCell(first) ? "TableCell" : "Paragraphs";
}
