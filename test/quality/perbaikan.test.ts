import fc from "fast-check";
import { applyFix } from "../../src/checker/apply-fix";
import { createChecker } from "../../src/checker/checker";
import type { Finding } from "../../src/checker/result";
import type { Fix } from "../../src/rules/rule";
import { konteksDasar } from "../../src/sop/profil-dasar";
import type { Sop } from "../../src/sop/sop";
import { anySop } from "../checker/arbitrary";
import { contohNyata, contohTanaman } from "./contoh";

const KONTEKS = konteksDasar("diajukan", "2026-11-23");
const periksa = (sop: Sop): readonly Finding[] => createChecker().check(sop, KONTEKS).findings;
const kunci = ({ code, path }: Finding): string => `${code} ${path}`;

/** The safe fixes of each rule that has any: what one click on "perbaiki semua temuan jenis ini" applies. */
function perAturan(temuan: readonly Finding[]): Map<string, Fix[]> {
  const semua = new Map<string, Fix[]>();
  for (const { code, fixes } of temuan) {
    const aman = fixes.filter(({ kind }) => kind === "aman");
    if (aman.length > 0) semua.set(code, [...(semua.get(code) ?? []), ...aman]);
  }
  return semua;
}

/** Applies the safe fixes rule by rule, checking in between, until none is left. Throws where one no longer fits. */
function perbaikiSemua(sop: Sop): Sop {
  let kini = sop;
  for (let klik = 0; klik < 40; klik += 1) {
    const temuan = periksa(kini);
    const [pertama] = perAturan(temuan);
    if (pertama === undefined) return kini;
    const [code, fixes] = pertama;
    expect([code, new Set(fixes.map(({ at }) => at)).size]).toEqual([code, fixes.length]);
    const baru = fixes.reduce<Sop | null>((model, fix) => model && applyFix(model, fix), kini);
    if (baru === null) throw new Error(`${code}: a fix does not fit the text that stands there`);
    const sesudah = periksa(baru);
    const lama = new Set(temuan.map(kunci));
    const kesalahanBaru = sesudah.filter((satu) => satu.severity === "error" && !lama.has(kunci(satu))).map(kunci);
    expect([code, kesalahanBaru]).toEqual([code, []]);
    // What was fixed is not found again at the same place.
    const tempat = new Set(fixes.map(({ at }) => at));
    const ulang = sesudah.filter(
      (satu) => satu.code === code && satu.fixes.some(({ kind, at }) => kind === "aman" && tempat.has(at)),
    );
    expect([code, ulang.map(kunci)]).toEqual([code, []]);
    kini = baru;
  }
  throw new Error("the repairs never come to an end");
}

test("real SOPs and defects put into clean ones: all safe fixes fit, none brings a new error, and they come to an end", () => {
  for (const { sop } of [...contohNyata(), ...contohTanaman()]) perbaikiSemua(sop);
});

test("so with any model, several defects at once", () => {
  fc.assert(
    fc.property(anySop, (sop) => void perbaikiSemua(sop)),
    { numRuns: 150 },
  );
});

test("every suggestion fits the text that stands there", () => {
  for (const { sop } of [...contohNyata(), ...contohTanaman()]) {
    for (const { code, fixes } of periksa(sop)) {
      for (const fix of fixes) expect([code, fix.at, applyFix(sop, fix) === null]).toEqual([code, fix.at, false]);
    }
  }
});
