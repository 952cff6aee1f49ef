import { pelakuKeKolom } from "../../src/sop/pelaku-ke-kolom";
import type { Langkah, Prosedur } from "../../src/sop/sop";

const KOLOM = ["Pengadministrasi Umum", "Kasubbag Umum dan Kepegawaian", "Kepala Bidang Data", "Kepala Bidang Mutasi"];
const langkah = (kegiatan: string, ...kolom: number[]): Langkah => ({
  ...{ nomor: 1, kegiatan, mutuBaku: { kelengkapan: "", waktu: "", output: "" }, keterangan: "" },
  ...{ simbol: kolom.map((pelaksana) => ({ pelaksana, bentuk: "kapsul" as const })), ke: [{ langkah: 2 }] },
});
const prosedur = (satu: Langkah): Prosedur => ({ pelaksana: KOLOM, langkah: [langkah("Menerima surat", 0), satu] });

test.each([
  ["Kepala Sub Bagian Umum dan Kepegawaian memaraf konsep", [0], 1, "Memaraf konsep"],
  ["1. Kasubbag memaraf konsep", [0], 1, "1. Memaraf konsep"],
  ["Kasubbag memaraf konsep", [], 1, "Memaraf konsep"],
  ["Camat menandatangani surat", [0], 4, "Menandatangani surat"],
])("%j with a symbol in %j goes to column %d", (kegiatan, kolom, ke, sesudah) => {
  const sebelum = prosedur(langkah(kegiatan, ...kolom));
  const usul = pelakuKeKolom(sebelum, 1)!;
  const baru = usul.prosedur.langkah[1]!;
  expect(baru.kegiatan).toBe(sesudah);
  expect(baru.simbol).toEqual([{ pelaksana: ke, bentuk: kolom.length > 0 ? "kapsul" : "kotak" }]);
  expect(usul.ke).toBe(usul.prosedur.pelaksana[ke]);
  expect(usul.dari).toBe(kolom.length > 0 ? KOLOM[0] : null);
  expect(baru.ke).toEqual([{ langkah: 2 }]);
  expect(usul.prosedur.langkah[0]).toBe(sebelum.langkah[0]);
  expect(usul.prosedur.pelaksana).toEqual(ke < KOLOM.length ? KOLOM : [...KOLOM, "Camat"]);
  // Moved once, it is where it belongs.
  expect(pelakuKeKolom(usul.prosedur, 1)).toBeNull();
});

test.each([
  ["no actor", langkah("Memaraf konsep", 0)],
  ["no verb behind it", langkah("Kasubbag Umum", 0)],
  ["the symbol stands there already", langkah("Kasubbag memaraf konsep", 1)],
  ["two offices could be meant", langkah("Kepala Bidang memaraf konsep", 0)],
  ["several act", langkah("Kasubbag memaraf konsep", 0, 1)],
])("%s: nothing to move", (_, satu) => {
  expect(pelakuKeKolom(prosedur(satu), 1)).toBeNull();
  expect(pelakuKeKolom(prosedur(satu), 7)).toBeNull();
});
