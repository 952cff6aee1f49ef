import labels from "../../regulation/template.json";
import { PAGE_BREAK_BEFORE } from "./content";
import { paragraph, run } from "./markup";

/** Texts of an older document that have no place in the template: on a page of their own behind the SOP. */
export function leftovers(sisa: readonly string[]): string {
  if (sisa.length === 0) return "";
  const { judul, petunjuk } = labels.sisa;
  const lines = [petunjuk, "", ...sisa].map((text) => paragraph("SOPIsi", text && run(text)));
  return paragraph("SOPLabel", run(judul), PAGE_BREAK_BEFORE) + lines.join("");
}
