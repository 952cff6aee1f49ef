import type { Plan } from "../../flowchart/plan";
import { sopKosong } from "../../sop/kosong";
import type { Sop } from "../../sop/sop";
import type { TemplateOptions } from "../options";
import { mainDocument, Part, relationships, withParts, type Package } from "../package";
import labels from "../../regulation/template.json";
import type { Carried } from "./carried/carried";
import { carry } from "./carrier";
import { placeholders } from "./fields";
import { gap, sopBlocks } from "./content";
import { logoDari } from "./logo";
import { sectionProperties } from "./page";
import { emptyPackage } from "./parts";
import { pen } from "./pen";
import { usedNumbers } from "./used-numbers";

/**
 * A complete .docx with one SOP: what is empty shows a hint. `plan` draws the flowchart; null plans it here.
 * The plan must be made for `sop.prosedur` and `layoutFor(options)`.
 * @param carried what comes along from an older document
 */
export function buildDocument(
  sop: Sop,
  plan: Plan | null,
  options: TemplateOptions,
  carried: Carried | null = null,
): Package {
  const { bahasa = "id", huruf } = options;
  const logo = logoDari(options.logo);
  const title = sop.identitas.nama ? `SOP ${sop.identitas.nama}` : labels.sampul;
  const host = hostOf(emptyPackage(huruf, title), carried);
  const ink = pen(bahasa, usedNumbers(host), { ...carried?.brought, ...(logo && { logo }) });
  const behind = carried?.behind(ink.nextId) ?? "";
  const body = sopBlocks(sop, plan, options, ink) + gap() + behind + sectionProperties(options);
  const { numbering } = ink;
  return carry(host, { body, huruf, logo, numbering, fields: placeholders(bahasa) });
}

/** What the new document rests on: an empty one, or the parts of the old one with the properties and settings of a new one. */
function hostOf(empty: Package, carried: Carried | null): Package {
  if (!carried?.host) return empty;
  const { host } = carried;
  const main = mainDocument(host).name;
  const settings = relationships(host, main).find(({ kind }) => kind === "settings")?.target;
  const fresh = (name: string, from: string): Part => Part.ofText(name, empty.parts.get(from)?.text ?? "");
  const core = relationships(host, "").find(({ kind }) => kind === "core-properties")?.target;
  return withParts(host, [
    ...(settings ? [fresh(settings, "word/settings.xml")] : []),
    ...(core ? [fresh(core, "docProps/core.xml")] : []),
  ]);
}

/** A complete .docx with an empty SOP: every field with its hint, and a procedure table in which one can begin. */
export const buildTemplate = (options: TemplateOptions): Package => buildDocument(sopKosong(), null, options);
