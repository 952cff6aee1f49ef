import fc from "fast-check";
import { abaikanTemuan, batalkanAbaikan, terapkanAbaikan } from "../../src/checker/abaikan";
import { konteksTemuan } from "../../src/checker/abaikan-konteks";
import { createChecker } from "../../src/checker/checker";
import type { Finding } from "../../src/checker/result";
import type { Ignored } from "../../src/sop/ignored";
import { withValueAt, type Path } from "../../src/sop/path";
import type { Langkah, Sop } from "../../src/sop/sop";
import { dengan, KONTEKS, langkah, SOP_BERSIH } from "../rules/uji";
import { anySop } from "./arbitrary";

const WAKTU = "prosedur.langkah.2.mutuBaku.waktu";
const ARAH = "prosedur.langkah.1.ke.0";
const cacat = (): Sop => dengan({ [WAKTU]: "segera", "dasarHukum.0": "UU No 43 tahun 2009" });

const periksa = (sop: Sop, abaikan: readonly Ignored[] = [], lang: "id" | "en" = "id") =>
  terapkanAbaikan(createChecker().check(sop, KONTEKS, lang), abaikan, sop);

const temuan = (sop: Sop, path: Path): Finding => {
  const found = periksa(sop).findings.find((satu) => satu.path === path);
  if (!found) throw new Error(`Nothing is wrong at ${path}`);
  return found;
};

const abaikanDi = (sop: Sop, path: Path): Ignored[] =>
  abaikanTemuan([], temuan(sop, path), sop, " Istilah setempat ", "2026-11-24");

const sisipDiAtas = (sop: Sop, baru: Langkah): Sop => ({
  ...sop,
  prosedur: { ...sop.prosedur, langkah: [baru, ...sop.prosedur.langkah] },
});

test("what is set aside stands apart, with its reason; the outcome of its rule stays", () => {
  const sop = cacat();
  const sebelum = periksa(sop);
  const { findings, diabaikan, results, belum } = periksa(sop, abaikanDi(sop, WAKTU));
  expect(diabaikan).toEqual([{ temuan: temuan(sop, WAKTU), alasan: "Istilah setempat", tanggal: "2026-11-24" }]);
  expect(findings).toEqual(sebelum.findings.filter(({ path }) => path !== WAKTU));
  expect({ results, belum }).toEqual({ results: sebelum.results, belum: sebelum.belum });
});

test("taken back, it is a finding again; said twice, it is kept once", () => {
  const sop = cacat();
  const satu = abaikanDi(sop, WAKTU);
  const lagi = abaikanTemuan(satu, temuan(sop, WAKTU), sop, "Lain", "2026-11-25");
  expect(lagi).toEqual([{ ...satu[0], alasan: "Lain", tanggal: "2026-11-25" }]);
  expect(batalkanAbaikan(lagi, temuan(sop, WAKTU), sop)).toEqual([]);
});

describe("it stays set aside", () => {
  const masih = (sop: Sop, lang: "id" | "en"): string[] =>
    periksa(sop, abaikanDi(cacat(), WAKTU), lang).diabaikan.map(({ temuan: { text } }) => text);

  test.each<[string, Sop, "id" | "en"]>([
    ["in another language", cacat(), "en"],
    ["after an edit elsewhere", withValueAt(cacat(), "identitas.nama", "Pengelolaan Arsip"), "id"],
    [
      "after an edit in another cell of its row",
      withValueAt(cacat(), "prosedur.langkah.2.mutuBaku.output", "Arsip"),
      "id",
    ],
    ["after a row was inserted above", sisipDiAtas(cacat(), langkah({ kegiatan: "Membuka surat" })), "id"],
    ["with other white space", withValueAt(cacat(), WAKTU, " segera\u00a0"), "id"],
  ])("%s", (_, sop, lang) => {
    expect(masih(sop, lang).map((teks) => teks.trim())).toEqual(["segera"]);
  });
});

describe("it is back", () => {
  test.each<[string, Sop]>([
    ["when its text changes", withValueAt(cacat(), WAKTU, "secepatnya")],
    ["when its row is about something else", withValueAt(cacat(), "prosedur.langkah.2.kegiatan", "Menyusun laporan")],
  ])("%s", (_, sop) => {
    const { diabaikan, findings } = periksa(sop, abaikanDi(cacat(), WAKTU));
    expect(diabaikan).toEqual([]);
    expect(findings.map(({ path }) => path)).toContain(WAKTU);
  });
});

test("the same text in another row, and another rule on the same text, are not meant", () => {
  const sop = dengan({ [WAKTU]: "segera", "prosedur.langkah.3.mutuBaku.waktu": "segera" });
  const { diabaikan, findings } = periksa(sop, abaikanDi(sop, WAKTU));
  expect(diabaikan.map(({ temuan: { path } }) => path)).toEqual([WAKTU]);
  expect(findings.some(({ path }) => path === "prosedur.langkah.3.mutuBaku.waktu")).toBe(true);
  const ini = temuan(sop, WAKTU);
  expect(konteksTemuan({ ...ini, rule: "waktu-terisi" }, sop)).not.toBe(konteksTemuan(ini, sop));
});

describe("places by which a finding is known again", () => {
  const dua = (path: Path, a: Sop, b: Sop): [string, string] => {
    const di = (sop: Sop): string => konteksTemuan({ ...temuan(cacat(), WAKTU), path, text: "" }, sop);
    return [di(a), di(b)];
  };
  const pindahKolom = (sop: Sop): Sop => ({
    ...sop,
    prosedur: {
      pelaksana: ["Tamu", ...sop.prosedur.pelaksana],
      langkah: sop.prosedur.langkah.map((baris) => ({
        ...baris,
        simbol: baris.simbol.map((simbol) => ({ ...simbol, pelaksana: simbol.pelaksana + 1 })),
      })),
    },
  });

  test.each<[string, Path, Sop, Sop, boolean]>([
    ["a symbol by its performer", "prosedur.langkah.1.simbol.0", SOP_BERSIH, pindahKolom(SOP_BERSIH), true],
    [
      "a symbol by its form",
      "prosedur.langkah.1.simbol.0",
      SOP_BERSIH,
      dengan({ "prosedur.langkah.1.simbol.0.bentuk": "segilima" }),
      false,
    ],
    [
      "an arrow by its label",
      "prosedur.langkah.1.ke.0",
      SOP_BERSIH,
      dengan({ "prosedur.langkah.1.ke.0.label": "Berkas sah" }),
      false,
    ],
    ["an arrow by what it leads to", ARAH, SOP_BERSIH, dengan({ "prosedur.langkah.2.kegiatan": "Lain" }), false],
    ["an arrow by no other step", ARAH, SOP_BERSIH, dengan({ "prosedur.langkah.3.kegiatan": "Lain" }), true],
    [
      "an arrow that leads nowhere by its own step",
      ARAH,
      dengan({ [`${ARAH}.langkah`]: null }),
      dengan({ [`${ARAH}.langkah`]: null, "prosedur.langkah.0.kegiatan": "Lain" }),
      true,
    ],
    ["a field by its text", "identitas.unit", SOP_BERSIH, dengan({ "identitas.unit": "Bagian Umum" }), false],
    ["a field by no other", "identitas.unit", SOP_BERSIH, dengan({ "identitas.nama": "Lain" }), true],
    ["the table by the SOP's name", "prosedur.langkah", SOP_BERSIH, dengan({ [WAKTU]: "1 jam" }), true],
    ["a box by all its items", "peralatan", SOP_BERSIH, dengan({ peralatan: ["Komputer"] }), false],
    ["a whole part by the SOP's name", "prosedur", SOP_BERSIH, dengan({ [WAKTU]: "1 jam" }), true],
    ["a whole part of another SOP", "prosedur", SOP_BERSIH, dengan({ "identitas.nama": "Lain" }), false],
    [
      "a merged cell by its text",
      WAKTU,
      dengan({ [WAKTU]: "1 jam" }),
      dengan({ [WAKTU]: { teks: "1 jam", baris: 2 } }),
      true,
    ],
    [
      "a hyphen in Word's own character",
      WAKTU,
      dengan({ [WAKTU]: "1-2 jam" }),
      dengan({ [WAKTU]: "1\u001e2 jam" }),
      true,
    ],
    [
      "a whole row by its activity",
      "prosedur.langkah.1",
      SOP_BERSIH,
      dengan({ "prosedur.langkah.1.keterangan": "x" }),
      true,
    ],
  ])("%s", (_, path, a, b, sama) => {
    const [kiri, kanan] = dua(path, a, b);
    expect(kiri === kanan).toBe(sama);
    expect(kiri).toMatch(/^[0-9a-f]{16}$/);
  });
});

/** Such names stand in documents: a later version of this program must still know them. */
test.each<[Path, string, string]>([
  ["identitas.unit", "", "e097979f3515e52d"],
  ["peralatan", "", "aad0a5d54a5ecf50"],
  ["peralatan.1", "Meja", "0796d58afbab9c43"],
  ["prosedur", "", "fe52420c65fd5a0e"],
  [WAKTU, "1-2", "888e95050f82e136"],
  ["prosedur.langkah.1.simbol.0", "", "ddb69148053ca852"],
  [ARAH, "", "3f5af7b52529a974"],
  ["prosedur.langkah.1", "", "50f946f52de683cb"],
  ["prosedur.langkah.0.ke", "", "fa2a9a2450d041dd"],
])("%s “%s” is kept as %s", (path, text, nama) => {
  const sop = dengan({ [WAKTU]: { teks: "1\u001e2\u2011jam", baris: 2 }, peralatan: ["Komputer", "Meja"] });
  expect(konteksTemuan({ ...temuan(cacat(), WAKTU), rule: "waktu-terukur", path, text }, sop)).toBe(nama);
});

test("on any model every finding can be set aside, and none is lost", () => {
  fc.assert(
    fc.property(anySop, (sop) => {
      const { findings } = periksa(sop);
      const semua = findings.reduce<Ignored[]>((kini, satu) => abaikanTemuan(kini, satu, sop, "a", "2026-11-24"), []);
      const sesudah = periksa(sop, semua);
      expect(sesudah.findings).toEqual([]);
      expect(sesudah.diabaikan.map(({ temuan }) => temuan)).toEqual(findings);
    }),
    { numRuns: 30 },
  );
});
