import arsipInaktif from "../../../src/snippets/sop/arsip-inaktif.json";
import cuti from "../../../src/snippets/sop/cuti.json";
import kendaraan from "../../../src/snippets/sop/peminjaman-kendaraan.json";
import legalisasi from "../../../src/snippets/sop/legalisasi.json";
import pengaduan from "../../../src/snippets/sop/pengaduan.json";
import rapat from "../../../src/snippets/sop/rapat.json";
import tamu from "../../../src/snippets/sop/tamu.json";
import { lengkapi, type SopInput } from "../../../src/sop/input";
import type { Identitas, Sop } from "../../../src/sop/sop";

type Kop = Omit<Identitas, "nama">;

const KOP: readonly Kop[] = [
  {
    pemda: "PEMERINTAH KABUPATEN LEMBAH HIJAU",
    instansi: "DINAS PERPUSTAKAAN DAN KEARSIPAN",
    unit: "BIDANG PENGELOLAAN ARSIP",
    nomor: "000.5.1/021/DISPUSIP/2026",
    tanggalPembuatan: "3 Februari 2026",
    tanggalRevisi: "-",
    tanggalEfektif: "2 Maret 2026",
    pengesahan: {
      jabatan: "Kepala Dinas Perpustakaan dan Kearsipan",
      nama: "Hj. Nurhayati Lubis, S.Sos., M.AP.",
      nip: "197008171995032001",
    },
  },
  {
    pemda: "Pemerintah Kota Tanjung Elok",
    instansi: "Kecamatan Pasir Putih",
    unit: "Seksi Pelayanan Umum",
    nomor: "SOP/07/KPP/2025",
    tanggalPembuatan: "14/07/2025",
    tanggalRevisi: "01/10/2025",
    tanggalEfektif: "15/10/2025",
    pengesahan: { jabatan: "Camat Pasir Putih", nama: "Dedi Kurniawan, S.STP., M.Si.", nip: "198506202004121003" },
  },
  {
    pemda: "PEMERINTAH PROVINSI NUSA RAYA",
    instansi: "SEKRETARIAT DAERAH",
    unit: "BIRO ORGANISASI",
    nomor: "065/ 118 /ORG/2024",
    tanggalPembuatan: "9 September 2024",
    tanggalRevisi: "17 Januari 2025",
    tanggalEfektif: "20 Januari 2025",
    pengesahan: { jabatan: "Sekretaris Daerah", nama: "Ir. I Made Sukarta, M.T.", nip: "196611051992031009" },
  },
];

const TOPIK: readonly unknown[] = [cuti, arsipInaktif, tamu, rapat, legalisasi, kendaraan, pengaduan];

/** A whole SOP by number: another office and another subject each time. Merged cells of the standard SOPs stay. */
export function isiKe(nomor: number): Sop {
  const sop = lengkapi(structuredClone(TOPIK[nomor % TOPIK.length]) as SopInput);
  return { ...sop, identitas: { ...(KOP[nomor % KOP.length] as Kop), nama: sop.identitas.nama } };
}
