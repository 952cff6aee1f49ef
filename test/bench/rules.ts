import bersih from "../fixtures/sop-bersih.json";
import { createChecker } from "../../src/checker/checker";
import { konteksDasar } from "../../src/sop/profil-dasar";
import { withValueAt } from "../../src/sop/path";
import type { Sop } from "../../src/sop/sop";
import { sopOf, stepsOfPages } from "./flows";
import { type Figure, median, time } from "./measure";

const konteks = konteksDasar("diajukan", "2026-11-23");

/** An SOP of some pages of which no text has been seen before. */
function baru(pages: number): Sop {
  baru.ke += 1;
  const sop = sopOf(bersih as Sop, stepsOfPages(pages));
  const langkah = sop.prosedur.langkah.map((satu) => ({
    ...satu,
    kegiatan: `${satu.kegiatan} berkas ${baru.ke}`,
    mutuBaku: { ...satu.mutuBaku, output: `${String(satu.mutuBaku.output)} ${baru.ke}` },
  }));
  return { ...sop, prosedur: { ...sop.prosedur, langkah } };
}
baru.ke = 0;

/** What all rules take after an edit of one paragraph, by a checker that has checked the SOP before. */
function edited(sop: Sop): number {
  const checker = createChecker();
  checker.check(sop, konteks);
  let edit = 0;
  return median(() => {
    edit += 1;
    checker.check(withValueAt(sop, "prosedur.langkah.40.kegiatan", `Menyusun konsep ke-${edit}`), konteks);
  }, 101);
}

/**
 * All rules. Cold twice: the first check of a process, in which Node still compiles the rules and their patterns, and a new SOP in a
 * process that has checked others, of which nothing is remembered. Warm: the same SOP after an edit.
 */
export function rules(): Figure[] {
  const first = time(() => createChecker().check(baru(10), konteks));
  const check = (sop: Sop): number => time(() => createChecker().check(sop, konteks));
  const another = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(() => check(baru(10))).sort((a, b) => a - b)[4] as number;
  return [
    { name: "all rules on a ten-page SOP, first check of the process", value: first, unit: "ms", bar: 10 },
    { name: "all rules on another ten-page SOP, nothing remembered", value: another, unit: "ms", bar: 10 },
    { name: "all rules after one edited paragraph of ten pages", value: edited(baru(10)), unit: "ms", bar: 1 },
    { name: "all rules on 200 pages, nothing remembered", value: check(baru(200)), unit: "ms", bar: 100 },
    { name: "all rules after one edited paragraph of 200 pages", value: edited(baru(200)), unit: "ms" },
  ];
}
