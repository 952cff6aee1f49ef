import { serializeNode } from "#dom";
import type { Plan } from "../../flowchart/plan";
import type { Prosedur, Sop } from "../../sop/sop";
import type { TemplateOptions } from "../options";
import { mainDocument, toFlatOpc, type Package } from "../package";
import { pageSetup } from "../reader/sections";
import { all, child, isElement, NS } from "../xml";
import type { Carried } from "./carried/carried";
import { carry } from "./carrier";
import { gap, sopBlocks } from "./content";
import { placeholders } from "./fields";
import { logoDari } from "./logo";
import { samePage, sectionProperties } from "./page";
import { emptyPackage } from "./parts";
import { pen } from "./pen";
import { procedureTable } from "./procedure-table";
import { rebuildTable, type Rebuild } from "./rebuild/rebuild-table";
import { usedNumbers } from "./used-numbers";

/** A place among the texts of a document. */
export interface InsertionPlace {
  /** The document as it is now. */
  readonly host: Package;
  /** Index of the section, as in `Snapshot.sections`. */
  readonly section: number;
  readonly textBefore: boolean;
  readonly textAfter: boolean;
}

const LANDSCAPE_END = (options: TemplateOptions): string => gap(sectionProperties(options));

/**
 * An SOP to insert into a document, as Flat OPC. `place` is null in a document without text. Otherwise the texts around
 * keep their pages: where the section has another page than the SOP needs, a break with the properties of that section
 * ends the texts before, and the SOP ends its own section; heads and feet go on from the section before.
 * @param carried what comes along from an older document; what has no place stands on a page behind the SOP
 */
export function buildInsertion(
  sop: Sop,
  plan: Plan | null,
  options: TemplateOptions,
  place: InsertionPlace | null,
  carried: Carried | null = null,
): string {
  const { bahasa = "id", huruf } = options;
  const host = carried?.host ?? place?.host ?? emptyPackage(huruf, "");
  const logo = logoDari(options.logo);
  const ink = pen(bahasa, usedNumbers(host), { ...carried?.brought, ...(logo && { logo }) });
  const { numbering } = ink;
  const left = carried?.behind(ink.nextId) ?? "";
  const behind = left === "" ? "" : gap() + left;
  const blocks = (newPage: boolean): string => sopBlocks(sop, plan, { ...options, newPage }, ink) + behind;
  const body = place ? amongTexts(place, options, blocks) : aloneInDocument(options, blocks);
  return toFlatOpc(carry(host, { body, huruf, logo, numbering, fields: placeholders(bahasa) }));
}

/** Word may take the last section from what is inserted or keep its own: the SOP has its pages either way. */
const aloneInDocument = (options: TemplateOptions, blocks: (newPage: boolean) => string): string =>
  blocks(false) + LANDSCAPE_END(options) + gap() + sectionProperties(options, "continuous");

function amongTexts(place: InsertionPlace, options: TemplateOptions, blocks: (newPage: boolean) => string): string {
  const { host, section, textBefore, textAfter } = place;
  const properties = sections(host)[section] ?? null;
  if (samePage(pageSetup(properties), options)) {
    return blocks(textBefore) + gap("", textAfter ? '<w:r><w:br w:type="page"/></w:r>' : "");
  }
  const before = textBefore ? gap(properties ? withoutHistory(properties) : "<w:sectPr/>") : "";
  return `${before}${blocks(false)}${LANDSCAPE_END(options)}<w:p/>`;
}

/** Properties of the sections of a document, in order; those of changes that are being tracked are none. */
function sections(host: Package): Element[] {
  return all(mainDocument(host).root, NS.w, "sectPr").filter(
    ({ parentNode }) => parentNode !== null && !isElement(parentNode, NS.w, "sectPrChange"),
  );
}

function withoutHistory(properties: Element): string {
  const copy = properties.cloneNode(true) as Element;
  const change = child(copy, NS.w, "sectPrChange");
  if (change) copy.removeChild(change);
  return serializeNode(copy);
}

export interface ProcedureOptions {
  readonly huruf: string;
  readonly bahasa?: TemplateOptions["bahasa"];
  /** The document that takes the table, so that no number is used twice. */
  readonly host?: Package;
}

/** The procedure table with its shapes between two paragraphs of one point, as Flat OPC. */
export function buildProcedure(prosedur: Prosedur, plan: Plan, { huruf, bahasa, host }: ProcedureOptions): string {
  const ink = pen(bahasa, host && usedNumbers(host));
  const body = gap() + procedureTable(prosedur, plan, ink) + gap();
  return toFlatOpc(carry(host ?? emptyPackage(huruf, ""), { body, huruf }));
}

/**
 * The user's procedure table with another flow (see `rebuildTable`) between two paragraphs of one point, as Flat OPC that
 * brings along the styles, lists and pictures of the document, on which the cells that stay rest.
 */
export function rebuildProcedure(
  rebuild: Rebuild,
  { huruf, bahasa, host }: ProcedureOptions & { host: Package },
): string {
  const table = rebuildTable(rebuild, pen(bahasa, usedNumbers(host)));
  return toFlatOpc(carry(host, { body: gap() + table + gap(), huruf }));
}
