import { readSheet } from "read-excel-file/universal";
import { daftarDariLembar } from "../../sop/profil/tabel";

/** Bytes of a workbook beyond which it is no list of SOPs. */
const TERBESAR = 5_000_000;

/** The names and numbers on the first sheet of a workbook. Throws for a file that is none or too large. */
export async function daftarDariBuku(berkas: Blob): Promise<ReturnType<typeof daftarDariLembar>> {
  if (berkas.size > TERBESAR) throw new Error("too large");
  const baris = await readSheet(await berkas.arrayBuffer());
  return daftarDariLembar(baris.map((satu) => satu.map((isi) => (isi === null ? "" : String(isi)))));
}
