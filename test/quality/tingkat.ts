import { barisKosong } from "../../src/sop/prosedur";
import type { Sop } from "../../src/sop/sop";

/** On which share of some hundred signed SOPs of one institution a rule would fire, as they were measured cell by cell. */
const TINGKAT: readonly (readonly [codes: string, per: "SOP" | "steps", share: number])[] = [
  ["LKH-04 LKH-05", "steps", 0.55],
  ["LKH-10", "steps", 0.21],
  ["LKH-07", "steps", 0.05],
  ["LKH-08", "steps", 0.02],
  ["MTB-03 MTB-04", "steps", 0.08],
  ["MTB-02", "steps", 0.02],
  ["MTB-10", "SOP", 0.34],
  ["PLK-05", "SOP", 0.14],
  ["PLK-03", "SOP", 0.22],
  ["DHK-03", "SOP", 0.02],
  ["DHK-05", "SOP", 0.13],
  ["DHK-06", "SOP", 0.92],
  ["KET-01", "SOP", 0.18],
  ["KET-03", "SOP", 0.36],
  ["PER-01", "SOP", 0.1],
  ["CAT-01", "SOP", 0.54],
  ["LKH-01", "SOP", 0.06],
  ["IDN-08", "SOP", 0],
];

interface Tingkat {
  readonly code: string;
  readonly per: "SOP" | "steps";
  /** Share of the documents, or of their steps, on which one of the rules fires. */
  readonly nyata: number;
  readonly diharapkan: number;
}

/** The shares of the given documents beside those that are known. */
export function tingkat(contoh: readonly { sop: Sop; temuan: readonly string[] }[]): Tingkat[] {
  const langkah = contoh.flatMap(({ sop }) => sop.prosedur.langkah.filter((baris) => !barisKosong(baris))).length;
  return TINGKAT.map(([code, per, diharapkan]) => {
    const kena = contoh.map(({ temuan }) => {
      const milik = temuan.filter((satu) => code.split(" ").includes(satu.split(" ")[0] ?? ""));
      return new Set(milik.map((satu) => (per === "SOP" ? "" : satu.split(".").slice(0, 3).join(".").split(" ")[1])))
        .size;
    });
    const jumlah = kena.reduce((a, b) => a + b, 0);
    return { code, per, nyata: jumlah / (per === "SOP" ? contoh.length : langkah), diharapkan };
  });
}
