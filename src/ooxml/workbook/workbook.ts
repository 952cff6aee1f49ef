import { openPackage, PackageError, relationships, type Limits, type Package } from "../package";
import { foreignKind } from "../package/file-kind";
import { attribute, child, childrenNamed, first, NS } from "../xml";
import { formatCodes } from "./formats";

/** A workbook as its parts. */
export interface Workbook {
  readonly pkg: Package;
  /** Worksheets in order, those that are hidden left out. */
  readonly sheets: readonly SheetPart[];
  /** Names of the hidden ones that hold something. */
  readonly hiddenSheets: readonly string[];
  /** Format code of a cell format. */
  readonly format: (index: number) => string;
}

export interface SheetPart {
  readonly name: string;
  readonly root: Element;
  /** The drawing over it. */
  readonly drawing: Element | null;
}

/**
 * Opens the bytes of an .xlsx file; memory stays bounded whatever it declares. Throws `PackageError` for every file that
 * is no sound workbook; its sentence is that of `workbookSentence`.
 */
export function openWorkbook(bytes: Uint8Array, limits?: Limits): Workbook {
  const pkg = openPackage(bytes, limits);
  const main = relationships(pkg, "").find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  const part = pkg.parts.get(main);
  if (!part?.isXml || part.root.localName !== "workbook") throw new PackageError(kindOf(pkg));
  if (part.root.namespaceURI !== NS.s) throw new PackageError("strict");
  const related = relationships(pkg, main);
  const target = (id: string | null): string => related.find((relation) => relation.id === id)?.target ?? "";
  const styles = pkg.parts.get(related.find(({ kind }) => kind === "styles")?.target ?? "");
  const listed = childrenNamed(child(part.root, NS.s, "sheets") ?? part.root, NS.s, "sheet");
  const worksheets = listed.flatMap((sheet): (SheetPart & { shown: boolean })[] => {
    const own = pkg.parts.get(target(attribute(sheet, NS.r, "id")));
    const shown = (attribute(sheet, null, "state") ?? "visible") === "visible";
    // Sheets that hold nothing but a chart have another root.
    if (!own || own.root.localName !== "worksheet") return [];
    return [{ name: attribute(sheet, null, "name") ?? "", root: own.root, drawing: drawingOf(pkg, own.name), shown }];
  });
  const sheets = worksheets.filter(({ shown }) => shown);
  if (sheets.length === 0) throw new PackageError("noDocument");
  const holdsCells = (root: Element): boolean => ["v", "is"].some((name) => first(root, NS.s, name) !== null);
  const hidden = worksheets.filter(({ shown, root, drawing }) => !shown && (drawing !== null || holdsCells(root)));
  return { pkg, sheets, hiddenSheets: hidden.map(({ name }) => name), format: formatCodes(styles?.root ?? null) };
}

function kindOf(pkg: Package): PackageError["code"] {
  if (pkg.parts.has("word/document.xml")) return "oldWord";
  return foreignKind(pkg.parts.keys());
}

function drawingOf(pkg: Package, sheet: string): Element | null {
  const target = relationships(pkg, sheet).find(({ kind }) => kind === "drawing")?.target;
  return pkg.parts.get(target ?? "")?.root ?? null;
}
