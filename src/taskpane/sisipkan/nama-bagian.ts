import type { Path } from "../../sop/path";
import type { Messages } from "../messages";

const IDENTITAS: Readonly<Record<string, keyof Messages["bagian"]>> = {
  pemda: "instansi",
  instansi: "instansi",
  unit: "instansi",
  nomor: "nomor",
  tanggalPembuatan: "tanggal",
  tanggalRevisi: "tanggal",
  tanggalEfektif: "tanggal",
  pengesahan: "pengesahan",
  nama: "nama",
};

/** The names that the pane has for the parts in which these values stand, each once. */
export function namaBagian(paths: readonly Path[], bagian: Messages["bagian"]): string[] {
  const nama = paths.map((path) => {
    const [pertama = "", kedua = ""] = path.split(".");
    const kunci = pertama === "identitas" ? (IDENTITAS[kedua] ?? "dokumen") : (pertama as keyof Messages["bagian"]);
    return bagian[kunci] ?? bagian.dokumen;
  });
  return [...new Set(nama)];
}
