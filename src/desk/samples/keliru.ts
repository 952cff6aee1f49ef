import type { Langkah, Sop } from "../../sop/sop";

/** The same SOP with the mistakes that offices make most often, in its texts and in its flow. */
export function rusak(sop: Sop): Sop {
  const { langkah } = sop.prosedur;
  return {
    ...sop,
    identitas: {
      ...sop.identitas,
      nomor: "",
      tanggalPembuatan: "31 Februari 2025",
      tanggalEfektif: "1 Januari 2025",
      nama: "SOP Arsip",
      pengesahan: { ...sop.identitas.pengesahan, nip: "19780421 200312 2 05" },
    },
    dasarHukum: ["Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah", "Peraturan yang berlaku"],
    kualifikasiPelaksana: [],
    peringatan: [],
    prosedur: {
      pelaksana: [...sop.prosedur.pelaksana, "Bapak Kepala Dinas"],
      langkah: langkah.map((step, index) => ({ ...step, ...KEKELIRUAN[index] })),
    },
  };
}

const KEKELIRUAN: readonly Partial<Langkah>[] = [
  { kegiatan: "Permohonan" },
  { ke: [{ langkah: 3, label: "Ya" }] },
  { mutuBaku: { kelengkapan: "Permohonan", waktu: "secepatnya", output: "Persetujuan" } },
  { kegiatan: "Arsip diambil dan dicatat dan diserahkan", mutuBaku: { kelengkapan: "", waktu: "30", output: "" } },
  { simbol: [{ pelaksana: 1, bentuk: "kotak" }] },
];
