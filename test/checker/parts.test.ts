import { applyFix } from "../../src/checker/apply-fix";
import { formatBasis, printBasis } from "../../src/checker/basis";
import { roleName } from "../../src/checker/catalogue";
import { createChecker } from "../../src/checker/checker";
import { explain } from "../../src/checker/explain";
import { BAGIAN, belumDiisi } from "../../src/checker/belum-diisi";
import { counts, statusLine } from "../../src/checker/status-line";
import { outcomeOf, severityOf } from "../../src/checker/weight";
import en from "../../src/checker/messages/en.json";
import id from "../../src/checker/messages/id.json";
import { PERAN } from "../../src/regulation/peran";
import { fill, ruleText, sentence } from "../../src/rules/catalogue";
import { RULES } from "../../src/rules/index";
import type { Basis, Problem, Rule } from "../../src/rules/rule";
import type { Bagian, Finding } from "../../src/checker/result";
import type { Sop } from "../../src/sop/sop";
import { sopKosong } from "../../src/sop/kosong";
import { PROFIL_DASAR } from "../../src/sop/profil-dasar";
import { dengan, denganDokumen, KONTEKS, langkah, SOP_BERSIH } from "../rules/uji";

const basis = (status: Basis["status"], instrument: string | null = null, part: string | null = null): Basis => ({
  ...{ instrument, part, status },
});

describe("basis", () => {
  test("a Pasal follows its instrument, another part comes after a comma", () => {
    const printed = printBasis([
      basis("verified", "permendagri-52-2011", "Pasal 10 ayat (1)"),
      basis("secondary", "permendagri-52-2011", "prinsip penyusunan SOP: keterukuran"),
      basis("verified", "permenpanrb-35-2012"),
    ]);
    expect(printed.map(formatBasis)).toEqual([
      "Permendagri 52/2011 Pasal 10 ayat (1)",
      "Permendagri 52/2011, prinsip penyusunan SOP: keterukuran",
      "PermenPAN-RB 35/2012",
    ]);
  });

  test("two statuses of one part are two bases, whatever nobody has listed keeps its name", () => {
    const bagian = [
      basis("verified", "x", "Pasal 1"),
      basis("secondary", "x", "Pasal 1"),
      basis("verified", "x", "Pasal 1"),
    ];
    expect(printBasis(bagian)).toEqual([
      { instrument: "x", part: "Pasal 1", status: "verified" },
      { instrument: "x", part: "Pasal 1", status: "secondary" },
    ]);
  });

  test("what is unverified is one phrase, whatever it names", () => {
    const unverified = [
      basis("unverified", "permendagri-52-2011", "Pasal 9"),
      basis("unverified", "permenpanrb-35-2012", "Lampiran"),
    ];
    expect(printBasis(unverified)).toEqual([
      { instrument: "kaidah umum penyusunan SOP (belum diverifikasi pasalnya)", part: null, status: "unverified" },
    ]);
    expect(printBasis(unverified, "en")[0]?.instrument).toMatch(/not been verified/);
  });
});

describe("weight", () => {
  const problem = (isi: Partial<Problem> = {}): Problem => ({ at: "prosedur", message: "kosong", ...isi });
  const rule = (...statuses: Basis["status"][]): Rule =>
    ({ id: "x", severity: "warning", basis: statuses.map((s) => basis(s)) }) as unknown as Rule;

  test.each<[Basis["status"][], string]>([
    [["verified"], "dilanggar"],
    [["secondary"], "dilanggar"],
    [["verified", "unverified"], "dilanggar"],
    [["unverified", "secondary"], "dilanggar"],
    [["unverified"], "perluDilihat"],
    [["unverified", "practice"], "perluDilihat"],
    [["practice"], "dilanggar"],
    [["design"], "dilanggar"],
  ])("%j: %s", (statuses, outcome) => {
    expect(outcomeOf(problem(), rule(...statuses))).toBe(outcome);
  });

  test("the problem's own basis and its eye come first", () => {
    expect(outcomeOf(problem({ basis: [basis("unverified")] }), rule("verified"))).toBe("perluDilihat");
    expect(outcomeOf(problem({ basis: [basis("verified")] }), rule("unverified"))).toBe("dilanggar");
    expect(outcomeOf(problem({ dilihatOleh: "penyusun" }), rule("verified"))).toBe("perluDilihat");
  });

  test.each([
    [undefined, undefined, "warning"],
    [undefined, "info", "info"],
    ["error", undefined, "error"],
    ["error", "info", "info"],
    ["info", "error", "info"],
    ["warning", "info", "info"],
    ["warning", "warning", "warning"],
    ["warning", "error", "warning"],
    ["mati", undefined, "warning"],
    ["mati", "info", "info"],
  ] as const)("profile %s, problem %s: %s", (aturan, severity, hasil) => {
    const { aturan: _, ...tanpa } = PROFIL_DASAR;
    const profile = aturan === undefined ? tanpa : { ...tanpa, aturan: { x: aturan } };
    expect(severityOf(problem(severity === undefined ? {} : { severity }), rule("verified"), profile)).toBe(hasil);
  });
});

describe("belumDiisi", () => {
  const belumLengkap = (sop: Sop): Bagian[] => BAGIAN.filter((b) => belumDiisi(sop, PROFIL_DASAR)[b].length > 0);

  test("an empty model has nothing, the clean one everything", () => {
    expect(Object.keys(belumDiisi(sopKosong(), PROFIL_DASAR))).toEqual(BAGIAN);
    expect(belumLengkap(sopKosong())).toEqual(BAGIAN);
    expect(belumDiisi(sopKosong(), PROFIL_DASAR)).toMatchObject({
      instansi: ["identitas.instansi", "identitas.unit"],
      nomor: ["identitas.nomor"],
      tanggal: ["identitas.tanggalPembuatan", "identitas.tanggalRevisi", "identitas.tanggalEfektif"],
      pengesahan: ["identitas.pengesahan.jabatan", "identitas.pengesahan.nama", "identitas.pengesahan.nip"],
      prosedur: ["prosedur"],
    });
    expect(belumLengkap(SOP_BERSIH)).toEqual([]);
  });

  test.each([
    ["identitas.unit", "", "instansi"],
    ["identitas.instansi", "....", "instansi"],
    ["identitas.nomor", "....", "nomor"],
    ["identitas.tanggalRevisi", "", "tanggal"],
    ["identitas.pengesahan.nip", "", "pengesahan"],
    ["identitas.nama", " ", "nama"],
    ["keterkaitan", [""], "keterkaitan"],
    ["peringatan", ["Jika …, maka …"], "peringatan"],
    ["peringatan", ["Jika surat hilang, maka tertunda.", "...."], "peringatan"],
    ["prosedur.langkah", [], "prosedur"],
    ["prosedur.langkah.3.kegiatan", "", "prosedur"],
    ["prosedur.langkah.3.simbol", [], "prosedur"],
    ["prosedur.langkah.3.mutuBaku.kelengkapan", "", "prosedur"],
    ["prosedur.langkah.3.mutuBaku.waktu", "....", "prosedur"],
    ["prosedur.langkah.3.mutuBaku.output", "", "prosedur"],
  ] as const)("%s = %j leaves %s open, and nothing else", (path, value, bagian) => {
    const sop = dengan({ [path]: value });
    expect(belumLengkap(sop)).toEqual([bagian]);
    const [field = ""] = belumDiisi(sop, PROFIL_DASAR)[bagian];
    expect(`${path}.`.startsWith(`${field}.`)).toBe(true);
  });

  test.each([
    [
      "what rules think does not matter",
      { "identitas.tanggalPembuatan": "segera", "prosedur.langkah.0.kegiatan": "Surat" },
    ],
    ["a dash fills a field", { keterkaitan: ["-"], "prosedur.langkah.0.mutuBaku.kelengkapan": "-" }],
    ["so does the electronic signature", { "identitas.nomor": "${nomor}", "identitas.pengesahan.nip": "${nip}" }],
    ["an elected head needs no NIP", { "identitas.pengesahan": { jabatan: "Bupati", nama: "Ratna", nip: "" } }],
    [
      "a merged cell fills its rows",
      { "prosedur.langkah.0.mutuBaku.waktu": { teks: "5 menit", baris: 2 }, "prosedur.langkah.1.mutuBaku.waktu": "" },
    ],
  ])("%s", (_, isi) => {
    expect(belumLengkap(dengan(isi))).toEqual([]);
  });

  test("blank items and spare rows do not count", () => {
    const kosong = langkah({ kegiatan: "", simbol: [], mutuBaku: { kelengkapan: "", waktu: "", output: "" } });
    const { prosedur } = SOP_BERSIH;
    const isi = { peralatan: ["", "Komputer", " "], "prosedur.langkah": [...prosedur.langkah, kosong] };
    expect(belumLengkap(dengan(isi))).toEqual([]);
  });

  test("in a pemda that prints no NIP, none is asked for", () => {
    const sop = dengan({ "identitas.pengesahan.nip": "" });
    expect(belumDiisi(sop, { ...PROFIL_DASAR, tanpaNip: true }).pengesahan).toEqual([]);
    expect(belumDiisi(sop, { ...PROFIL_DASAR, tanpaNip: false }).pengesahan).toEqual(["identitas.pengesahan.nip"]);
  });

  test("where the drawing cannot be read, symbols are not asked for", () => {
    const sop = dengan({ "prosedur.langkah": [langkah({ simbol: [] })] });
    expect(belumLengkap(sop)).toEqual(["prosedur"]);
    expect(belumLengkap(denganDokumen({ baganTerbaca: false }, sop))).toEqual([]);
  });
});

describe("status line", () => {
  const sop = dengan({
    ...{
      "identitas.nomor": "",
      "identitas.tanggalEfektif": "Januari 2014",
      dasarHukum: ["PP 53/2010"],
      peringatan: [],
    },
    "prosedur.langkah.0.kegiatan": "Penerimaan surat",
  });
  const result = createChecker().check(sop, KONTEKS);

  test("counts parts and repairs", () => {
    expect(counts(result)).toEqual({ lengkap: 10, bagian: 12, perluDiperbaiki: 2, perluDilihat: 2, belumDiisi: 2 });
    expect(statusLine(result)).toBe("10 dari 12 bagian lengkap, 2 perlu diperbaiki");
    expect(statusLine(result, "en")).toBe("10 of 12 parts complete, 2 to be fixed");
  });

  test("the full check counts empty fields too", () => {
    expect(statusLine(result, "id", true)).toBe("10 dari 12 bagian lengkap, 3 perlu diperbaiki");
  });

  test.each<[string, Partial<Finding>, [number, number, number], number, number]>([
    ["a breach", {}, [1, 0, 0], 1, 1],
    ["a hint", { severity: "info" }, [0, 0, 0], 0, 0],
    ["what a person must see", { outcome: "perluDilihat" }, [0, 1, 0], 0, 0],
    ["an empty field", { kosong: true }, [0, 0, 1], 0, 1],
    ["an empty field that may follow later", { kosong: true, severity: "info" }, [0, 0, 1], 0, 0],
    ["an empty field that a person must see", { kosong: true, outcome: "perluDilihat" }, [0, 1, 1], 0, 0],
  ])("%s: what it counts as, and whether it is to be repaired", (_, isi, jumlah, perlu, penuh) => {
    const temuan = { outcome: "dilanggar", severity: "warning", kosong: false, ...isi } as Finding;
    const satu = { ...result, findings: [temuan] };
    const { perluDiperbaiki, perluDilihat, belumDiisi: belum } = counts(satu);
    expect([perluDiperbaiki, perluDilihat, belum]).toEqual(jumlah);
    const kata = ["tidak ada yang perlu", "1 perlu"];
    const baris = [statusLine(satu), statusLine(satu, "id", true)];
    expect(baris).toEqual([perlu, penuh].map((n) => `10 dari 12 bagian lengkap, ${kata[n]} diperbaiki`));
  });

  test("says so when there is nothing to do", () => {
    expect(statusLine(createChecker().check(SOP_BERSIH, KONTEKS))).toBe(
      "12 dari 12 bagian lengkap, tidak ada yang perlu diperbaiki",
    );
  });
});

describe("explain", () => {
  test.each(RULES.map((r) => r.id))("%s", (rule) => {
    for (const lang of ["id", "en"] as const) {
      const penjelasan = explain(rule, lang);
      expect(Object.keys(penjelasan)).toEqual([
        "judul",
        "mengapa",
        "contohBuruk",
        "contohBaik",
        "caraMemperbaiki",
        "dasar",
      ]);
      const { basis: dasar = [] } = RULES.find(({ id: ini }) => ini === rule) ?? {};
      expect(penjelasan.dasar).toEqual(printBasis(dasar, lang).map(formatBasis));
      expect(penjelasan.dasar.length).toBeGreaterThan(0);
      expect(penjelasan.contohBuruk).not.toBe(penjelasan.contohBaik);
    }
  });

  test("an unknown rule is a fault of the caller", () => {
    expect(() => explain("tidak-ada")).toThrow("tidak-ada");
    expect(() => sentence("waktu-terisi", "tidakAda", {}, "id")).toThrow("tidakAda");
    expect(() => fill("{x}")).toThrow("{x}");
    expect(ruleText("waktu-terisi", "en").judul).toMatch(/Waktu/);
  });
});

describe("applyFix", () => {
  const at = "prosedur.langkah.0.mutuBaku.waktu";

  test("changes the text and nothing else", () => {
    const sop = dengan({ [at]: "10 minit" });
    expect(applyFix(sop, { kind: "saran", at, from: "10 minit", to: "10 menit" })).toEqual(
      dengan({ [at]: "10 menit" }),
    );
  });

  test("keeps a merged cell merged", () => {
    const sop = dengan({ [at]: { teks: "10 minit", baris: 2 } });
    expect(applyFix(sop, { kind: "saran", at, from: "10 minit", to: "10 menit" })).toEqual(
      dengan({ [at]: { teks: "10 menit", baris: 2 } }),
    );
  });

  test("refuses where another text stands", () => {
    expect(applyFix(SOP_BERSIH, { kind: "aman", at, from: "x", to: "y" })).toBeNull();
    expect(applyFix(dengan({ [at]: { teks: "a", baris: 2 } }), { kind: "aman", at, from: "x", to: "y" })).toBeNull();
  });

  test("an empty number is an empty text", () => {
    const sop = dengan({ "prosedur.langkah.0.nomor": null });
    expect(
      applyFix(sop, { kind: "aman", at: "prosedur.langkah.0.nomor", from: "", to: "1" })?.prosedur.langkah[0]?.nomor,
    ).toBe("1");
  });
});

test("the checker's own words exist in both languages, each role among them", () => {
  const keys = (catalogue: object): string[] =>
    Object.entries(catalogue).flatMap(([group, texts]) => Object.keys(texts as object).map((key) => `${group}.${key}`));
  expect(keys(en)).toEqual(keys(id));
  expect(Object.keys(id.peran)).toEqual([...PERAN]);
  expect(roleName("bagianHukum")).toBe("Bagian Hukum");
  expect(roleName("penyusun", "en")).toBe("author of the SOP");
});
