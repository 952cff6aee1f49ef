import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createChecker } from "../../src/checker/checker";
import { planFlowchart } from "../../src/flowchart/plan-flowchart";
import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { readPackage, toZip } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { buildDocument } from "../../src/ooxml/writer/document";
import { layoutFor } from "../../src/ooxml/writer/page";
import { recognise } from "../../src/recognise/recognise";
import { loadSop, SOP_BAKU, type IdSopBaku } from "../../src/snippets/sop-baku";
import { awalKegiatan } from "../../src/sop/kata-kerja";
import { sopKosong } from "../../src/sop/kosong";
import { parsePeraturan } from "../../src/sop/peraturan";
import { konteksDasar } from "../../src/sop/profil-dasar";
import type { Sop } from "../../src/sop/sop";
import { bakukan } from "../../src/sop/teks";
import { parseWaktu } from "../../src/sop/waktu";
import { SDK_TIMEOUT, validate } from "../support/validate";
import { loadAll, SOP_FILES, withIdentity } from "./sops";

const IDS = SOP_BAKU.map(({ id }) => id);
let sops: ReadonlyMap<IdSopBaku, Sop>;
const sopOf = (id: IdSopBaku): Sop => sops.get(id) as Sop;
const buildOf = (sop: Sop) =>
  buildDocument(sop, planFlowchart(sop.prosedur, layoutFor(DEFAULT_TEMPLATE)), DEFAULT_TEMPLATE);

beforeAll(async () => {
  sops = await loadAll();
});

test("the list names each file once, with its title", () => {
  expect([...IDS].sort()).toEqual(SOP_FILES);
  expect(SOP_BAKU.map(({ id, judul }) => [id, judul])).toEqual(IDS.map((id) => [id, sopOf(id).identitas.nama]));
  expect(new Set(SOP_BAKU.map(({ judul }) => bakukan(judul))).size).toBe(IDS.length);
});

test("there is an SOP for each work that every perangkat daerah has", () => {
  const wanted = [
    ...["Surat Masuk", "Surat Keluar", "Disposisi", "Surat Tugas", "Perjalanan Dinas", "Pertanggungjawaban Perjalanan"],
    ...["Cuti", "Kenaikan Gaji Berkala", "Kenaikan Pangkat", "Pensiun", "Kinerja", "Daftar Hadir", "Kendaraan"],
    ...["Alat Tulis", "Pengadaan Langsung", "Persediaan", "Penghapusan", "Arsip Aktif", "Arsip Inaktif"],
    ...["Pemusnahan Arsip", "Rapat", "Tamu", "Pengaduan Masyarakat", "Legalisasi", "Penyusunan Standar Operasional"],
  ];
  const titles = SOP_BAKU.map(({ judul }) => judul).join("\n");
  expect(wanted.filter((title) => !titles.includes(title))).toEqual([]);
});

test("a loaded SOP may be changed without changing the next one", async () => {
  (await loadSop("surat-masuk")).prosedur.pelaksana[0] = "Lain";
  expect((await loadSop("surat-masuk")).prosedur.pelaksana[0]).toBe("Pengadministrasi Umum");
});

test("SOPs refer to each other by the titles that they have", () => {
  const titles = new Set(SOP_BAKU.map(({ judul }) => `SOP ${judul}`));
  const others = [...sops.values()].flatMap(({ keterkaitan }) => keterkaitan.filter((butir) => !titles.has(butir)));
  expect(others).toEqual([]);
});

test("docs/sop-baku.md lists them as they are", () => {
  const page = readFileSync(join(__dirname, "../../docs/sop-baku.md"), "utf8");
  for (const { id, judul } of SOP_BAKU) {
    const { pelaksana, langkah } = sopOf(id).prosedur;
    expect(page).toContain(`| ${judul} | \`${id}\` | ${langkah.length} | ${pelaksana.join(", ")} |`);
  }
});

test("a performer has the same name in all SOPs", () => {
  const names = new Set([...sops.values()].flatMap(({ prosedur }) => prosedur.pelaksana));
  expect([...names].filter((name) => name !== name.trim() || /^(?:Kepala Sub|Kasubag|Kabid)/.test(name))).toEqual([]);
  expect(names.size).toBeLessThan(30);
});

describe.each(IDS)("%s", (id) => {
  test("leaves to the office what only the office knows", () => {
    const { nama, ...identitas } = sopOf(id).identitas;
    expect({ ...identitas, nama: "" }).toEqual(sopKosong().identitas);
    expect(nama).not.toBe("");
  });

  test("is written as the regulation asks", () => {
    const { prosedur, identitas, dasarHukum } = sopOf(id);
    expect(awalKegiatan(identitas.nama)).not.toBe("aktif");
    expect(prosedur.langkah.length).toBeGreaterThanOrEqual(6);
    expect(prosedur.langkah.length).toBeLessThanOrEqual(14);
    for (const { kegiatan, mutuBaku } of prosedur.langkah) {
      expect([kegiatan, awalKegiatan(kegiatan)]).toEqual([kegiatan, "aktif"]);
      expect([mutuBaku.waktu, parseWaktu(mutuBaku.waktu as string).jenis]).toEqual([mutuBaku.waktu, "durasi"]);
    }
    for (const butir of dasarHukum) {
      expect(parsePeraturan(butir)).toMatchObject({
        jenis: expect.anything(),
        nomor: expect.stringMatching(/^\d+$/),
        tahun: expect.any(Number),
        tentang: expect.stringMatching(/./),
      });
    }
  });

  test.each([
    ["konsep", false],
    ["konsep", true],
    ["diajukan", true],
    ["final", true],
  ] as const)("has nothing for the checker to find, %s, filled in: %s", (tahap, filled) => {
    const sop = filled ? withIdentity(sopOf(id)) : sopOf(id);
    const { findings } = createChecker().check(sop, konteksDasar(tahap, "2026-09-01"));
    // What has not been filled in yet of the identity is for the office.
    const left = findings.filter(({ kosong, path }) => filled || !kosong || !path.startsWith("identitas"));
    expect(left.map(({ rule, path, message }) => `${rule} ${path}: ${message}`)).toEqual([]);
  });

  test("reads back from a document as it was written", () => {
    const sop = withIdentity(sopOf(id));
    const { sops: read } = recognise(readSnapshot(readPackage(toZip(buildOf(sop)))));
    expect(read).toHaveLength(1);
    const { dokumen, ...model } = read[0]!.sop;
    expect(model).toEqual(sop);
    expect(dokumen?.tabelProsedur).toBe(true);
  });
});

test(
  "the documents are sound for Word",
  async () => {
    for (const id of ["kenaikan-gaji-berkala", "pengadaan-langsung"] as const) {
      expect(await validate(buildOf(sopOf(id)))).toEqual([]);
    }
  },
  SDK_TIMEOUT,
);
