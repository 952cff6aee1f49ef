import type { Langkah, Sop } from "./sop";

/** A model without any text, the start of a new SOP. */
export function sopKosong(): Sop {
  return {
    identitas: {
      pemda: "",
      instansi: "",
      unit: "",
      nomor: "",
      tanggalPembuatan: "",
      tanggalRevisi: "",
      tanggalEfektif: "",
      pengesahan: { jabatan: "", nama: "", nip: "" },
      nama: "",
    },
    dasarHukum: [],
    kualifikasiPelaksana: [],
    keterkaitan: [],
    peralatan: [],
    peringatan: [],
    pencatatan: [],
    prosedur: { pelaksana: [], langkah: [] },
  };
}

/** A step without any text. */
export function langkahKosong(nomor: number | null = null): Langkah {
  return {
    nomor,
    kegiatan: "",
    simbol: [],
    mutuBaku: { kelengkapan: "", waktu: "", output: "" },
    keterangan: "",
    ke: [],
  };
}
