import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createChecker } from "../../src/checker/checker";
import { konteksDasar } from "../../src/sop/profil-dasar";
import type { Sop } from "../../src/sop/sop";
import { CORPUS } from "../support/corpus";
import HARAPAN from "./harapan.json";
import { KORPUS, sopKorpus } from "./korpus";
import { tanaman } from "./tanam";

/** An SOP, what an evaluator writes of it and what the checker finds: codes, with their places where they are known. */
export interface Contoh {
  readonly nama: string;
  readonly sop: Sop;
  readonly harapan: readonly string[];
  readonly temuan: readonly string[];
}

export const BERSIH = "test/fixtures/bersih";
export const CACAT = "test/fixtures/cacat";
const KONTEKS = konteksDasar("diajukan", "2026-11-23");

export const sopDari = (folder: string, nama: string): Sop =>
  JSON.parse(readFileSync(`${folder}/${nama}.json`, "utf8")) as Sop;

const semua = (folder: string): string[] => readdirSync(folder).map((file) => file.replace(".json", ""));

function temuan(sop: Sop): string[] {
  return createChecker()
    .check(sop, KONTEKS)
    .findings.map(({ code, path }) => `${code} ${path}`);
}

/** SOPs without a defect. */
export const contohBersih = (): Contoh[] =>
  semua(BERSIH).map((nama) => {
    const sop = sopDari(BERSIH, nama);
    return { nama, sop, harapan: [], temuan: temuan(sop) };
  });

/** Real SOPs, rebuilt with invented offices and people. */
export const contohNyata = (): Contoh[] =>
  Object.entries(HARAPAN).map(([nama, harapan]) => {
    const sop = sopDari(CACAT, nama);
    return { nama, sop, harapan: harapan.map((baris) => baris.split(" ", 2).join(" ")), temuan: temuan(sop) };
  });

/** Clean SOPs with one defect each. Whatever else is found there counts as false, but for what follows from the defect. */
export const contohTanaman = (): Contoh[] =>
  tanaman(semua(BERSIH).map((nama) => sopDari(BERSIH, nama))).map(({ sop, harapan }) => {
    const ikut = IKUTAN[harapan.split(" ")[0] ?? ""] ?? [];
    const lain = temuan(sop).filter((satu) => !ikut.includes(satu.split(" ")[0] ?? ""));
    return { nama: `${sop.identitas.nama}: ${harapan}`, sop, harapan: [harapan], temuan: lain };
  });

/** What another rule rightly finds where a defect has been put. */
const IKUTAN: Readonly<Record<string, readonly string[]>> = {
  "IDN-06": ["IDN-09"],
  "IDN-15": ["IDN-13"],
  "MTB-05": ["MTB-07"],
  "MTB-06": ["MTB-07"],
  "PLK-02": ["PLK-08"],
  "PLK-03": ["PLK-08"],
  "PLK-04": ["PLK-03", "PLK-05"],
  "PLK-06": ["PLK-08"],
};

/** Documents of others as they are read; by rule, for an evaluator was asked no more. None where the corpus is absent. */
export const contohKorpus = (): Contoh[] =>
  Object.entries(existsSync(CORPUS) ? KORPUS : {}).flatMap(([nama, harapan]) =>
    sopKorpus(nama).map((sop, index) => ({
      ...{ nama: `${nama} ${index + 1}`, sop, harapan: (harapan[index] ?? "").split(" ").filter(Boolean) },
      temuan: [...new Set(temuan(sop).map((satu) => satu.split(" ")[0] ?? ""))],
    })),
  );
