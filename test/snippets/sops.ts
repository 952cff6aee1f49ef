import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Sop } from "../../src/sop/sop";
import { loadSop, SOP_BAKU, type IdSopBaku } from "../../src/snippets/sop-baku";

/** Names of the files of the standard SOPs, without their ending. */
export const SOP_FILES = readdirSync(join(__dirname, "../../src/snippets/sop"))
  .map((name) => name.replace(/\.json$/, ""))
  .sort();

/** All standard SOPs, by id. */
export async function loadAll(): Promise<Map<IdSopBaku, Sop>> {
  return new Map(await Promise.all(SOP_BAKU.map(async ({ id }) => [id, await loadSop(id)] as const)));
}

/** A standard SOP with the fields filled in that an office has to fill in. */
export const withIdentity = (sop: Sop): Sop => ({
  ...sop,
  identitas: {
    pemda: "Pemerintah Kota Contoh Raya",
    instansi: "Dinas Sosial",
    unit: "Sekretariat",
    nomor: "000.8.3/012/DINSOS/2026",
    tanggalPembuatan: "2 Juni 2026",
    tanggalRevisi: "-",
    tanggalEfektif: "1 Agustus 2026",
    pengesahan: { jabatan: "Kepala Dinas Sosial", nama: "Siti Aminah, S.Sos.", nip: "19750312 200003 2 004" },
    nama: sop.identitas.nama,
  },
});
