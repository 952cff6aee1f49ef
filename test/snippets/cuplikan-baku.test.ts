import { createChecker } from "../../src/checker/checker";
import type { BarisCuplikan, CuplikanKotak, CuplikanLangkah } from "../../src/snippets/cuplikan";
import { CUPLIKAN } from "../../src/snippets/cuplikan-baku";
import { cuplikanSah } from "../../src/snippets/cuplikan-shape";
import { teksCuplikan } from "../../src/snippets/search";
import { SOP_BAKU } from "../../src/snippets/sop-baku";
import type { Kotak } from "../../src/sop/dokumen";
import { lengkapi } from "../../src/sop/input";
import { langkahKosong } from "../../src/sop/kosong";
import { konteksDasar } from "../../src/sop/profil-dasar";
import type { Langkah, Sop } from "../../src/sop/sop";
import { bakukan } from "../../src/sop/teks";
import bersih from "../fixtures/sop-bersih.json";
import { loadAll, withIdentity } from "./sops";

const BERSIH = withIdentity(lengkapi(bersih as Parameters<typeof lengkapi>[0]));

/** What the checker has to say of a model that was without fault before the snippet came into it. */
const findingsOf = (sop: Sop): string[] =>
  createChecker()
    .check(sop, konteksDasar("final", "2026-09-01"))
    .findings.map(({ rule, path, message }) => `${rule} ${path}: ${message}`);

const count = (bagian: string): number => CUPLIKAN.filter((satu) => satu.bagian === bagian).length;
const KOTAK = CUPLIKAN.filter((satu): satu is CuplikanKotak => !["langkah", "pengesahan", "sop"].includes(satu.bagian));
const LANGKAH = CUPLIKAN.filter((satu) => satu.bagian === "langkah");
const PENGESAHAN = CUPLIKAN.filter((satu) => satu.bagian === "pengesahan");
/** The items of all snippets of a box. */
const butirDari = (kotak: Kotak): (readonly string[])[] =>
  KOTAK.flatMap(({ bagian, isi }) => (bagian === kotak ? [isi] : []));

test("there are enough for each section", () => {
  const least = {
    dasarHukum: 20,
    kualifikasiPelaksana: 10,
    keterkaitan: 5,
    peralatan: 10,
    peringatan: 15,
    pencatatan: 10,
    langkah: 25,
    pengesahan: 7,
  } as const;
  for (const [bagian, jumlah] of Object.entries(least)) {
    expect([bagian, count(bagian) >= jumlah]).toEqual([bagian, true]);
  }
  expect(CUPLIKAN.length).toBeGreaterThanOrEqual(100);
});

test("ids, titles and texts within a section occur once", () => {
  expect(new Set([...CUPLIKAN, ...SOP_BAKU].map(({ id }) => id)).size).toBe(CUPLIKAN.length + SOP_BAKU.length);
  const titles = CUPLIKAN.map(({ bagian, judul }) => `${bagian} ${bakukan(judul)}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  const texts = CUPLIKAN.map((satu) => `${satu.bagian} ${JSON.stringify(satu.isi)}`);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test("each has the shape that is asked of an imported one", () => {
  expect(CUPLIKAN.filter((satu) => !cuplikanSah(satu))).toEqual([]);
});

describe("boxes", () => {
  test.each(KOTAK.map((satu) => [satu.id, satu] as const))("%s", (_id, { bagian, isi }) => {
    // A title of its own, for the sample is one of those that a snippet may name.
    const identitas = { ...BERSIH.identitas, nama: "Pengelolaan Contoh" };
    // The guides of SOPs stand beside the law of the work, and the checker says so where they stand alone.
    const alone = isi.length === 1 && /Standar Operasional/.test(isi[0] ?? "") && bagian === "dasarHukum";
    const found = findingsOf({ ...BERSIH, identitas, [bagian]: [...isi] });
    expect(alone ? found.filter((finding) => !finding.startsWith("dasar-hukum-pokok-ada")) : found).toEqual([]);
  });

  test("SOPs are named by the titles of the standard ones", () => {
    const titles = new Set(SOP_BAKU.map(({ judul }) => `SOP ${judul}`));
    expect(
      butirDari("keterkaitan")
        .flat()
        .filter((butir) => !titles.has(butir)),
    ).toEqual([]);
  });

  test("every legal basis of a standard SOP can be found alone", async () => {
    const alone = new Set(butirDari("dasarHukum").flatMap((isi) => (isi.length === 1 ? isi : [])));
    const cited = new Set([...(await loadAll()).values()].flatMap(({ dasarHukum }) => dasarHukum));
    expect([...cited].filter((butir) => !alone.has(butir))).toEqual([]);
  });
});

describe("steps", () => {
  const row = (kegiatan: string, bentuk: "kapsul" | "kotak", kelengkapan: string, output: string): BarisCuplikan => ({
    kegiatan,
    bentuk,
    mutuBaku: { kelengkapan, waktu: "5 menit", output },
    ke: [{ geser: 1 }],
  });
  const AWAL = row("Membuka berkas kerja", "kapsul", "Map", "Berkas kerja");
  const AKHIR = { ...row("Menutup berkas kerja", "kapsul", "Berkas kerja", "Berkas tertutup"), ke: [] };

  /** The rows of a snippet with what they need before and after them. */
  function placed({ isi }: CuplikanLangkah): readonly Langkah[] {
    const opens = isi[0]?.bentuk === "kapsul" && isi[0].ke.length > 0;
    const closes = isi.at(-1)?.ke.length === 0;
    const rows = [...(opens ? [] : [AWAL]), ...isi, ...(closes ? [] : [AKHIR])];
    return rows.map((baris, index) => ({
      ...langkahKosong(index + 1),
      kegiatan: baris.kegiatan,
      mutuBaku: { ...baris.mutuBaku },
      simbol: [{ pelaksana: index === 0 ? 0 : 1, bentuk: baris.bentuk }],
      ke: baris.ke.map(({ geser, ...label }) => ({ langkah: index + 1 + geser, ...label })),
    }));
  }

  test.each(LANGKAH.map((satu) => [satu.id, satu] as const))("%s", (_id, satu) => {
    const langkah = [...placed(satu)];
    for (const { ke } of langkah) {
      for (const panah of ke) expect(langkah[(panah.langkah as number) - 1]).toBeDefined();
    }
    expect(findingsOf({ ...BERSIH, prosedur: { pelaksana: ["Staf Pelaksana", "Sekretaris"], langkah } })).toEqual([]);
  });

  test("a decision has two exits, every other step at most one", () => {
    const wrong = LANGKAH.flatMap(({ isi }) =>
      isi.filter(({ bentuk, ke }) => (bentuk === "belahKetupat" ? ke.length !== 2 : ke.length > 1)),
    );
    expect(wrong).toEqual([]);
  });

  test("roles are those of the standard SOPs, so that one mapping serves both", async () => {
    const roles = new Set([...(await loadAll()).values()].flatMap(({ prosedur }) => prosedur.pelaksana));
    const others = LANGKAH.flatMap(({ isi }) =>
      isi.flatMap(({ pelaksana }) => (pelaksana === undefined || roles.has(pelaksana) ? [] : [pelaksana])),
    );
    expect(others).toEqual([]);
  });
});

describe("signature blocks", () => {
  test.each(["Plt.", "Plh.", "Pj.", "a.n.", "u.b.", "${ttd"])("one with %s", (mark) => {
    expect(PENGESAHAN.some((satu) => teksCuplikan(satu).some((line) => line.startsWith(mark)))).toBe(true);
  });

  test("none names a person", () => {
    const names = PENGESAHAN.flatMap(({ isi }) => [isi.nama, isi.nip].filter((teks) => /^[^$]/.test(teks)));
    expect(names).toEqual([]);
  });
});
