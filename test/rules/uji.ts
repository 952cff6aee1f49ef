import bersih from "../fixtures/sop-bersih.json";
import { applyFix } from "../../src/checker/apply-fix";
import { createChecker } from "../../src/checker/checker";
import type { Finding } from "../../src/checker/result";
import { RULES } from "../../src/rules/index";
import type { Dokumen } from "../../src/sop/dokumen";
import type { Konteks } from "../../src/sop/konteks";
import { type Path, withValueAt } from "../../src/sop/path";
import { konteksDasar } from "../../src/sop/profil-dasar";
import type { Langkah, Sop } from "../../src/sop/sop";

export const SOP_BERSIH = bersih as unknown as Sop;
export const KONTEKS: Konteks = konteksDasar("diajukan", "2026-11-23");

/** A context in which a pemda has set everything that it may set, and a few months after the clean SOP took effect. */
export const KONTEKS_LENGKAP: Konteks = {
  ...KONTEKS,
  tanggalPeriksa: "2025-11-23",
  profile: {
    ...KONTEKS.profile,
    polaNomor: { pola: "000.8.3/{angka}/{teks}/{tahun}" },
    daftarSop: [
      { nomor: "000.8.3/011/DPUPR/2025", nama: "Pengelolaan Surat Keluar" },
      { nomor: "000.8.3/012/DPUPR/2025", nama: "Pengelolaan Surat Masuk" },
      { nomor: "000.8.3/013/DPUPR/2025", nama: "Pengarsipan" },
    ],
    nomenklatur: [{ lama: "Dinas Pengairan", baru: "Dinas Sumber Daya Air", jenis: "perangkatDaerah" }],
  },
  sopLain: [{ nomor: "000.8.3/011/DPUPR/2025", nama: "Pengelolaan Surat Keluar" }],
};

/** Facts of a document in which everything is in place. */
export const DOKUMEN: Dokumen = {
  labelIdentitas: ["nomor", "tanggalPembuatan", "tanggalRevisi", "tanggalEfektif", "pengesahan", "nama"],
  kotak: ["dasarHukum", "kualifikasiPelaksana", "keterkaitan", "peralatan", "peringatan", "pencatatan"],
  tabelProsedur: true,
  kolom: ["nomor", "kegiatan", "kelengkapan", "waktu", "output", "keterangan"],
  kelompok: ["pelaksana", "mutuBaku"],
  judulProsedur: "Pengelolaan Surat Masuk",
  sebutan: [
    { di: "sampul", judul: "PENGELOLAAN SURAT MASUK", instansi: ["PEMERINTAH KOTA CONTOH RAYA"], tahun: "2025" },
  ],
  halaman: { lebar: 935, tinggi: 609 },
  headerBerulang: true,
  logo: true,
  baganTerbaca: true,
  belumDiisi: [],
  penghubung: [],
  diLuarSel: [],
};

/** The clean SOP with other values at some paths. */
export const dengan = (isi: Readonly<Record<Path, unknown>>): Sop =>
  Object.entries(isi).reduce((sop, [at, value]) => withValueAt(sop, at, value), SOP_BERSIH);

/** The clean SOP with other facts about its document. */
export const denganDokumen = (dokumen: Partial<Dokumen>, sop: Sop = SOP_BERSIH): Sop => ({
  ...sop,
  dokumen: { ...DOKUMEN, ...dokumen },
});

/** The clean SOP with one activity in place of its first. */
export const denganKegiatan = (kegiatan: string): Sop => dengan({ "prosedur.langkah.0.kegiatan": kegiatan });

/** A step that breaks no rule, to build tables from. */
export const langkah = (isi: Partial<Langkah> = {}): Langkah => ({
  nomor: 1,
  kegiatan: "Menyusun laporan",
  simbol: [{ pelaksana: 0, bentuk: "kotak" }],
  mutuBaku: { kelengkapan: "Data", waktu: "10 menit", output: "Laporan" },
  keterangan: "",
  ke: [],
  ...isi,
});

export interface Kasus {
  nama: string;
  sop: Sop;
  konteks?: Partial<Konteks>;
}

/** What a case must find: the place, and whatever else the case wants to pin down. */
export type Harapan = Partial<Omit<Finding, "fixes" | "basis">> & { path: Path; saran?: string; aman?: string };

export interface Tabel {
  lolos: readonly Kasus[];
  dilanggar: readonly (Kasus & { temuan: readonly Harapan[] })[];
  tidakBerlaku?: readonly Kasus[];
}

/** Tries a rule on a table of cases: at least three that pass and three that do not, no case twice. */
export function ujiAturan(id: string, { lolos, dilanggar, tidakBerlaku = [] }: Tabel): void {
  const rule = RULES.find((r) => r.id === id);
  if (rule === undefined) throw new Error(`No rule "${id}"`);
  const periksa = ({ sop, konteks }: Kasus, lang: "id" | "en" = "id") =>
    createChecker([rule]).check(sop, { ...KONTEKS, ...konteks }, lang);

  describe(id, () => {
    test("the table is a table", () => {
      const semua = [...lolos, ...dilanggar, ...tidakBerlaku];
      expect(lolos.length).toBeGreaterThanOrEqual(3);
      expect(dilanggar.length).toBeGreaterThanOrEqual(3);
      expect(new Set(semua.map(({ nama }) => nama)).size).toBe(semua.length);
      expect(new Set(semua.map(({ sop, konteks }) => JSON.stringify([sop, konteks]))).size).toBe(semua.length);
    });

    test.each(lolos.map((k) => [k.nama, k] as const))("lolos: %s", (_, kasus) => {
      const { findings, results } = periksa(kasus);
      expect(findings).toEqual([]);
      expect(results).toEqual([{ rule: id, code: rule.code, outcome: "lolos" }]);
    });

    // Not `test.each`, which refuses an empty table.
    for (const kasus of tidakBerlaku) {
      test(`tidakBerlaku: ${kasus.nama}`, () => {
        expect(periksa(kasus)).toMatchObject({ findings: [], results: [{ rule: id, outcome: "tidakBerlaku" }] });
      });
    }

    test.each(dilanggar.map((k) => [k.nama, k] as const))("dilanggar: %s", (_, kasus) => {
      const { findings } = periksa(kasus);
      expect(findings.map(({ path }) => path)).toEqual(kasus.temuan.map(({ path }) => path));
      findings.forEach((finding, index) => {
        const { saran, aman, ...harapan } = kasus.temuan[index] as Harapan;
        expect(finding).toMatchObject(harapan);
        if (aman !== undefined) expect(finding.fixes.find(({ kind }) => kind === "aman")?.to).toBe(aman);
        expect(finding.fixes.find(({ kind }) => kind === "saran")?.to).toBe(saran);
        expect(finding.message).not.toMatch(/[{}]|undefined/);
      });
      expect(periksa(kasus, "en").findings.map(({ path }) => path)).toEqual(findings.map(({ path }) => path));
      const ditawarkan = new Set(findings.flatMap(({ fixes }) => fixes.map(({ kind }) => kind)));
      ditawarkan.delete(rule.fix as "aman");
      // Where a rule is not certain, it only suggests.
      expect([...ditawarkan]).toEqual(rule.fix === "aman" && ditawarkan.size > 0 ? ["saran"] : []);
    });

    test.each(dilanggar.map((k) => [k.nama, k] as const))("what it offers mends it: %s", (_, kasus) => {
      for (const { path, fixes } of periksa(kasus).findings) {
        if (fixes.length === 0) continue;
        const sop = fixes.reduce<Sop | null>((model, fix) => model && applyFix(model, fix), kasus.sop);
        if (sop === null) throw new Error("a fix names a text that does not stand there");
        expect(periksa({ ...kasus, sop }).findings.map((f) => f.path)).not.toContain(path);
      }
    });
  });
}
