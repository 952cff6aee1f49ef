import fc from "fast-check";
import { applyFix } from "../../src/checker/apply-fix";
import { createChecker } from "../../src/checker/checker";
import { BAGIAN } from "../../src/checker/belum-diisi";
import { comparePaths } from "../../src/checker/order";
import { RULES } from "../../src/rules/index";
import type { Lang } from "../../src/rules/catalogue";
import type { Rule } from "../../src/rules/rule";
import { sopKosong } from "../../src/sop/kosong";
import type { Sop } from "../../src/sop/sop";
import { dengan, denganDokumen, KONTEKS, KONTEKS_LENGKAP, SOP_BERSIH } from "../rules/uji";
import { anyKonteks, anySop } from "./arbitrary";
import { runs } from "../support/runs";

const rule = (isi: Partial<Rule>): Rule => ({
  ...{
    id: "kegiatan-kata-kerja-aktif",
    code: "LKH-04",
    severity: "warning",
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
  },
  basis: [{ instrument: null, part: null, status: "design" }],
  reads: ["prosedur"],
  check: () => [],
  ...isi,
});

describe("the clean SOP", () => {
  test.each([
    ["as a model", SOP_BERSIH],
    ["as a document", denganDokumen({})],
  ])("gives no error and no warning %s", (_, sop) => {
    for (const tahap of ["konsep", "diajukan", "final"] as const) {
      const { findings, results, belum } = createChecker().check(sop, { ...KONTEKS_LENGKAP, tahap });
      expect(findings).toEqual([]);
      expect(results.filter(({ outcome }) => outcome !== "lolos" && outcome !== "tidakBerlaku")).toEqual([]);
      expect(BAGIAN.filter((bagian) => belum[bagian].length > 0)).toEqual([]);
    }
  });

  test("passes every rule: none is asleep", () => {
    const revised = denganDokumen({}, dengan({ "identitas.tanggalRevisi": "1 Juli 2025" }));
    const awake = (["diajukan", "final"] as const).flatMap((tahap) => {
      const { findings, results } = createChecker().check(revised, { ...KONTEKS_LENGKAP, tahap });
      expect(findings).toEqual([]);
      return results.filter(({ outcome }) => outcome === "lolos").map(({ code }) => code);
    });
    expect(RULES.map(({ code }) => code).filter((code) => !awake.includes(code))).toEqual([]);
  });
});

test("an empty draft is to be filled in, not wrong: what may follow later is only a hint", () => {
  const { findings } = createChecker().check(sopKosong(), { ...KONTEKS, tahap: "konsep" });
  expect(findings.every(({ kosong }) => kosong)).toBe(true);
  expect(findings.filter(({ severity }) => severity === "info").map(({ code }) => code)).toEqual([
    "IDN-01",
    "IDN-07",
    "IDN-13",
  ]);
});

test("the example of a finding", () => {
  const { findings } = createChecker().check(dengan({ "prosedur.langkah.2.kegiatan": "Pencatatan surat" }), KONTEKS);
  expect(findings).toEqual([
    {
      rule: "kegiatan-kata-kerja-aktif",
      code: "LKH-04",
      outcome: "dilanggar",
      severity: "warning",
      section: "prosedur",
      langkah: 3,
      field: "kegiatan",
      text: "Pencatatan surat",
      message: "Kegiatan sebaiknya diawali kata kerja aktif. “Pencatatan” adalah kata benda.",
      basis: [
        {
          instrument: "PermenPAN-RB 35/2012",
          part: "Lampiran, format SOP AP huruf b (kegiatan ditulis aktif, dengan kata kerja, tanpa subjek)",
          status: "verified",
        },
      ],
      path: "prosedur.langkah.2.kegiatan",
      kosong: false,
      fixes: [{ kind: "aman", at: "prosedur.langkah.2.kegiatan", from: "Pencatatan surat", to: "Mencatat surat" }],
    },
  ]);
});

describe("a rule is run again", () => {
  const counted = (reads: Rule["reads"]) => {
    const check = jest.fn(() => []);
    const checker = createChecker([rule({ reads, check })]);
    return { check, run: (sop: Sop, konteks = KONTEKS, lang: Lang = "id") => checker.check(sop, konteks, lang) };
  };

  test("only when a section that it reads has changed", () => {
    const { check, run } = counted(["prosedur"]);
    run(SOP_BERSIH);
    run(structuredClone(SOP_BERSIH));
    run(dengan({ "identitas.nomor": "1" }));
    expect(check).toHaveBeenCalledTimes(1);
    run(dengan({ "prosedur.langkah.0.kegiatan": "Menulis" }));
    expect(check).toHaveBeenCalledTimes(2);
  });

  test("when the model was changed in place", () => {
    const { check, run } = counted(["prosedur"]);
    const sop = structuredClone(SOP_BERSIH);
    run(sop);
    sop.prosedur.pelaksana.push("Camat");
    run(sop);
    expect(check).toHaveBeenCalledTimes(2);
  });

  test("when the context has changed", () => {
    const { check, run } = counted(["identitas"]);
    run(SOP_BERSIH);
    run(SOP_BERSIH, { ...KONTEKS, tahap: "final" });
    run(SOP_BERSIH, structuredClone({ ...KONTEKS, tahap: "final" as const }));
    expect(check).toHaveBeenCalledTimes(2);
  });

  test("in another language", () => {
    const { check, run } = counted(["identitas"]);
    run(SOP_BERSIH);
    run(SOP_BERSIH, KONTEKS, "en");
    run(SOP_BERSIH, KONTEKS, "en");
    expect(check).toHaveBeenCalledTimes(2);
  });

  test("and where nothing has changed, the result is the very same", () => {
    const { run } = counted([]);
    expect(run(structuredClone(SOP_BERSIH))).toBe(run(structuredClone(SOP_BERSIH)));
    expect(run(dengan({ "identitas.nomor": "1" }))).not.toBe(run(SOP_BERSIH));
  });

  test("after it has failed, once what it reads has changed", () => {
    const check = jest.fn().mockReturnValue([]);
    check.mockImplementationOnce(() => {
      throw new Error("boom");
    });
    const checker = createChecker([rule({ check })]);
    expect(checker.check(SOP_BERSIH, KONTEKS).results).toMatchObject([{ gagal: true }]);
    expect(checker.check(dengan({ "prosedur.langkah": [] }), KONTEKS).results).toMatchObject([{ outcome: "lolos" }]);
  });
});

test("checking step by step gives what a full check gives", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anySop, anyKonteks), { minLength: 1, maxLength: 5 }), (steps) => {
      const checker = createChecker();
      for (const [sop, konteks] of steps) {
        expect(JSON.stringify(checker.check(sop, konteks))).toBe(JSON.stringify(createChecker().check(sop, konteks)));
      }
    }),
    { numRuns: runs(150) },
  );
});

test("any model is checked: sorted, each finding in a section that its rule reads, in both languages", () => {
  const reads = new Map(RULES.map((r) => [r.id, r.reads]));
  // A rule about the document points at the part that is missing there.
  const tunjuk = (section: string, id: string) =>
    reads.get(id)?.includes(section as keyof Sop) === true || reads.get(id)?.includes("dokumen") === true;
  fc.assert(
    fc.property(anySop, anyKonteks, fc.constantFrom("id", "en" as const), (sop, konteks, lang) => {
      const { findings, results } = createChecker().check(sop, konteks, lang as "id" | "en");
      expect(results.map(({ rule: id }) => id)).toEqual(RULES.map(({ id }) => id));
      expect(results.filter(({ gagal }) => gagal)).toEqual([]);
      for (const finding of findings) expect(tunjuk(finding.section, finding.rule)).toBe(true);
      const paths = findings.map(({ path }) => path);
      expect(paths).toEqual([...paths].sort(comparePaths));
    }),
    { numRuns: runs(300) },
  );
});

test("safe fixes can be applied, all of a rule at once, and leave nothing of it that is safe to fix", () => {
  fc.assert(
    fc.property(anySop, (sop) => {
      const aman = (model: Sop) =>
        createChecker()
          .check(model, KONTEKS)
          .findings.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === "aman"));
      const mended = aman(sop).reduce<Sop | null>((model, fix) => model && applyFix(model, fix), sop);
      expect(mended).not.toBeNull();
      expect(aman(mended as Sop)).toEqual([]);
    }),
    { numRuns: runs(300) },
  );
});

test("a rule that the profile switches off does not apply", () => {
  const sop = dengan({ "identitas.nomor": "" });
  const off = { ...KONTEKS, profile: { ...KONTEKS.profile, aturan: { "nomor-sop-terisi": "mati" as const } } };
  const { findings, results } = createChecker().check(sop, off);
  expect(findings).toEqual([]);
  expect(results.find(({ code }) => code === "IDN-01")?.outcome).toBe("tidakBerlaku");
});

describe("a rule that fails", () => {
  const kosong = { at: "prosedur", message: "tidakAda" };
  const gagal = rule({
    ...{ id: "langkah-ada", code: "LKH-01", reads: ["prosedur", "dokumen"] },
    check: () => {
      throw new Error("boom");
    },
  });

  test.each([
    ["throws", gagal],
    ["names a sentence that there is none of", { ...gagal, check: () => [kosong] }],
  ])("and %s is told as one that a person has to look at; the others are heard", (_, salah) => {
    const sop = dengan({ "prosedur.langkah.0.kegiatan": "" });
    const lain = RULES.filter(({ id }) => id !== salah.id);
    const { findings, results } = createChecker([salah, ...lain]).check(sop, KONTEKS);
    expect(findings[0]).toEqual({
      ...{ rule: "langkah-ada", code: "LKH-01", outcome: "perluDilihat", severity: "info", section: "prosedur" },
      message:
        "Aturan LKH-01 tidak dapat dijalankan karena kesalahan dalam Tata SOP. Mohon periksa sendiri hal ini, dan laporkan kepada pengelola Tata SOP.",
      ...{ text: "", basis: [], path: "prosedur", kosong: false, dilihatOleh: "penyusun", fixes: [] },
    });
    expect(results[0]).toEqual({ rule: "langkah-ada", code: "LKH-01", outcome: "perluDilihat", gagal: true });
    expect(findings.slice(1)).toEqual(createChecker(lain).check(sop, KONTEKS).findings);
  });
});
