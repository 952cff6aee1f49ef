import fc from "fast-check";
import { RULES } from "../../src/rules/index";
import { sopKosong } from "../../src/sop/kosong";
import type { Section } from "../../src/sop/path";
import type { Sop } from "../../src/sop/sop";
import { anyKonteks, anySop } from "../checker/arbitrary";
import { dengan, denganDokumen, KONTEKS, KONTEKS_LENGKAP, langkah } from "./uji";
import { runs } from "../support/runs";

type Cara = (...masukan: unknown[]) => unknown;
const dipanggil: { cara: Cara; bekal: unknown }[] = [];
jest.mock("../../src/rules/per-satuan", () => {
  const asli = jest.requireActual("../../src/rules/per-satuan");
  const perSatuan: Cara = (satuan, periksa, bekal) => {
    dipanggil.push({ cara: periksa as Cara, bekal });
    return asli.perSatuan(satuan, periksa, bekal);
  };
  return { ...asli, perSatuan };
});

/** The sections that a rule looks at in a model. */
function dibaca(rule: (typeof RULES)[number], sop: Sop, konteks = KONTEKS): Set<Section> {
  const sudah = new Set<Section>();
  const diintip = new Proxy(sop, {
    get: (asal, kunci: Section) => {
      sudah.add(kunci);
      return asal[kunci];
    },
  });
  rule.check(diintip, konteks);
  return sudah;
}

test.each(RULES.map((rule) => [rule.id, rule] as const))("%s reads the sections that it declares", (_, rule) => {
  const pernah = new Set<Section>();
  const lihat = (sop: Sop, konteks = KONTEKS): void => {
    for (const section of dibaca(rule, sop, konteks)) {
      expect(rule.reads).toContain(section);
      pernah.add(section);
    }
  };
  for (const tahap of ["konsep", "diajukan", "final"] as const) lihat(denganDokumen({}), { ...KONTEKS_LENGKAP, tahap });
  lihat(denganDokumen({ diLuarSel: ["prosedur.langkah.0.simbol.0"] }));
  lihat(denganDokumen({}, sopKosong()));
  lihat(denganDokumen({}, dengan({ "prosedur.langkah": [langkah({ nomor: null })] })));
  fc.assert(fc.property(anySop, anyKonteks, lihat), { numRuns: runs(30) });
  expect([...pernah].sort()).toEqual([...rule.reads].sort());
});

test.each(RULES.map((rule) => [rule.id, rule] as const))("%s judges parts with a constant", (_, rule) => {
  const cara = (sop: Sop) => {
    dipanggil.length = 0;
    rule.check(sop, KONTEKS_LENGKAP);
    return dipanggil.map((satu) => satu.cara);
  };
  const [dulu, kini] = [cara(denganDokumen({})), cara(structuredClone(denganDokumen({})))];
  dulu.forEach((satu, index) => expect(kini[index]).toBe(satu));
});
