import { Part } from "../../../ooxml/package";
import { child, NS } from "../../../ooxml/xml";
import { detach, putInOrder } from "./make";
import type { Parts } from "./parts";

const SETTINGS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";

/** Elements of `w:settings` up to those that the engine writes, in the order of the schema (ECMA-376 17.15.1.78). */
const ORDER = (
  "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape " +
  "printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts " +
  "saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop " +
  "hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles " +
  "stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves " +
  "doNotTrackFormatting documentProtection"
).split(" ");

/** An element of the document's settings; null when it is absent. */
export const setting = (parts: Parts, local: string): Element | null =>
  child(parts.related("settings")?.root, NS.w, local);

/** Puts an element into the document's settings, in place of one of its name; null takes it out. */
export function putSetting(parts: Parts, local: string, make: ((owner: Element) => Element) | null): void {
  const part = parts.related("settings") ?? emptySettings(parts);
  const root = part.root.cloneNode(true) as Element;
  const existing = child(root, NS.w, local);
  if (make) putInOrder(root, make(root), ORDER);
  else if (existing) detach(existing);
  parts.put(Part.ofElement(part.name, root));
}

function emptySettings(parts: Parts): Part {
  const part = Part.ofText("word/settings.xml", `<w:settings xmlns:w="${NS.w}"/>`);
  parts.put(part, SETTINGS_TYPE);
  parts.relate(parts.main, "settings", part.name);
  return part;
}
