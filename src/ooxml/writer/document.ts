import type { Plan } from "../../flowchart/plan";
import { sopKosong } from "../../sop/kosong";
import type { Sop } from "../../sop/sop";
import type { TemplateOptions } from "../options";
import type { Package } from "../package";
import labels from "../../regulation/template.json";
import { carry } from "./carrier";
import { placeholders } from "./fields";
import { gap, sopBlocks } from "./content";
import { leftovers } from "./leftovers";
import { logoDari } from "./logo";
import { sectionProperties } from "./page";
import { emptyPackage } from "./parts";
import { pen } from "./pen";

/**
 * A complete .docx with one SOP: what is empty shows a hint. `plan` draws the flowchart; null plans it here.
 * `sisa` are texts of an older document without a place in the template: they stand on a page of their own at the end.
 * The plan must be made for `sop.prosedur` and `layoutFor(options)`.
 */
export function buildDocument(
  sop: Sop,
  plan: Plan | null,
  options: TemplateOptions,
  sisa: readonly string[] = [],
): Package {
  const { bahasa = "id", huruf } = options;
  const logo = logoDari(options.logo);
  const ink = pen(bahasa, undefined, logo);
  const body = sopBlocks(sop, plan, options, ink) + gap() + leftovers(sisa) + sectionProperties(options);
  const title = sop.identitas.nama ? `SOP ${sop.identitas.nama}` : labels.sampul;
  const { numbering } = ink;
  return carry(emptyPackage(huruf, title), { body, huruf, logo, numbering, fields: placeholders(bahasa) });
}

/** A complete .docx with an empty SOP: every field with its hint, and a procedure table in which one can begin. */
export const buildTemplate = (options: TemplateOptions): Package => buildDocument(sopKosong(), null, options);
