import { check } from "../../src/rules/nomenklatur-berlaku";
import type { Nomenklatur } from "../../src/sop/profile";
import { dengan, KONTEKS, KONTEKS_LENGKAP, SOP_BERSIH, ujiAturan } from "./uji";

const SOSIAL: Nomenklatur = {
  lama: "Dinas Sosial",
  baru: "Dinas Sosial dan P3A",
  jenis: "perangkatDaerah",
  dasar: "Peraturan Daerah Kota Contoh Nomor 4 Tahun 2024",
};
const KASUBBAG: Nomenklatur = { lama: "Kasubbag", baru: "Kepala Sub Bagian", jenis: "jabatan" };
const dinas = (nama: string, baru: string): Nomenklatur => ({ lama: `Dinas ${nama}`, baru, jenis: "perangkatDaerah" });

const tabel = (...nomenklatur: Nomenklatur[]) => ({ profile: { ...KONTEKS.profile, nomenklatur } });
const konteks = tabel(SOSIAL, KASUBBAG);
const sop = (path: string, isi: unknown) => dengan({ [path]: isi });
const jabatan = "identitas.pengesahan.jabatan";

ujiAturan("nomenklatur-berlaku", {
  lolos: [
    { nama: "no old name", sop: SOP_BERSIH, konteks: tabel(SOSIAL) },
    { nama: "the new name holds the old one", sop: sop(jabatan, "Kepala Dinas Sosial dan P3A"), konteks },
    { nama: "a longer name", sop: sop("identitas.instansi", "Dinas Sosial dan Pemberdayaan Masyarakat"), konteks },
    { nama: "a longer word", sop: sop("peringatan", ["Jika Dinas Sosialisasi tutup, maka surat tertunda."]), konteks },
    { nama: "another office that begins so: Kasubbag Umum dan Kepegawaian", sop: SOP_BERSIH, konteks },
    {
      nama: "titles of regulations and of other SOPs, and the number",
      sop: dengan({
        dasarHukum: ["Peraturan Wali Kota Contoh Nomor 1 Tahun 2017 tentang Tugas Dinas Sosial"],
        keterkaitan: ["SOP Pelayanan Dinas Sosial"],
        "identitas.nomor": "000.8.3/012/DINSOS/2025",
      }),
      konteks: tabel(SOSIAL, { lama: "DINSOS", baru: "DSP3A", jenis: "perangkatDaerah" }),
    },
    {
      nama: "the name of the SOP as it was enacted",
      sop: sop("identitas.nama", "SOP Pelayanan Dinas Sosial"),
      konteks: {
        profile: { ...konteks.profile, daftarSop: [{ nomor: "1", nama: "Pelayanan Dinas Sosial" }] },
      },
    },
    { nama: "given as the former name", sop: sop("pencatatan", ["Buku agenda (semula Dinas Sosial)"]), konteks },
    { nama: "a row without a new name", sop: SOP_BERSIH, konteks: tabel(dinas("Pekerjaan Umum", "")) },
  ],
  dilanggar: [
    {
      nama: "the signer, by a regulation",
      sop: sop(jabatan, "KEPALA DINAS SOSIAL"),
      konteks,
      temuan: [
        {
          path: jabatan,
          section: "identitas",
          severity: "warning",
          outcome: "dilanggar",
          text: "DINAS SOSIAL",
          saran: "KEPALA DINAS SOSIAL DAN P3A",
          message:
            "“Dinas Sosial” sudah berubah menjadi “Dinas Sosial dan P3A” menurut Peraturan Daerah Kota Contoh Nomor 4 Tahun 2024.",
        },
      ],
    },
    {
      nama: "everywhere that an office of today is meant",
      sop: dengan({
        "identitas.instansi": "Dinas Sosial",
        kualifikasiPelaksana: ["Mampu mengetik", "Pegawai dinas sosial"],
        "prosedur.pelaksana.1": "Kasubbag",
        "prosedur.langkah.1.kegiatan": "Mengirim surat ke Dinas Sosial",
        "prosedur.langkah.1.mutuBaku.output": { teks: "Surat Dinas Sosial", baris: 2 },
        "prosedur.langkah.2.keterangan": "Kasubbag",
      }),
      konteks,
      temuan: [
        { path: "identitas.instansi", saran: "Dinas Sosial dan P3A" },
        { path: "kualifikasiPelaksana.1", butir: 2, saran: "Pegawai dinas sosial dan P3A" },
        {
          path: "prosedur.pelaksana.1",
          pelaksana: 2,
          saran: "Kepala Sub Bagian",
          message: "“Kasubbag” sudah berubah menjadi “Kepala Sub Bagian”.",
        },
        { path: "prosedur.langkah.1.kegiatan", langkah: 2, saran: "Mengirim surat ke Dinas Sosial dan P3A" },
        { path: "prosedur.langkah.1.mutuBaku.output", langkah: 2, saran: "Surat Dinas Sosial dan P3A" },
        { path: "prosedur.langkah.2.keterangan", langkah: 3, saran: "Kepala Sub Bagian" },
      ],
    },
    {
      nama: "twice in one text is one finding",
      sop: sop("peringatan", ["Jika Dinas Sosial lalai, maka surat Dinas Sosial tertunda."]),
      konteks,
      temuan: [
        {
          path: "peringatan.0",
          saran: "Jika Dinas Sosial dan P3A lalai, maka surat Dinas Sosial dan P3A tertunda.",
        },
      ],
    },
    {
      nama: "the name of the SOP, which the list does not have",
      sop: sop("identitas.nama", "Pelayanan Dinas Sosial"),
      konteks: {
        profile: { ...konteks.profile, daftarSop: KONTEKS_LENGKAP.profile.daftarSop ?? [] },
      },
      temuan: [{ path: "identitas.nama", saran: "Pelayanan Dinas Sosial dan P3A" }],
    },
  ],
  tidakBerlaku: [
    { nama: "no table", sop: sop(jabatan, "Kepala Dinas Sosial") },
    { nama: "an empty table", sop: sop(jabatan, "Kepala Dinas Sosial"), konteks: tabel() },
  ],
});

test("two old names in one text are two findings, each with its own repair", () => {
  const teks = "Meneruskan surat Dinas Sosial kepada Kasubbag";
  const temuan = check(sop("prosedur.langkah.0.kegiatan", teks), { ...KONTEKS, ...konteks });
  expect(temuan).toMatchObject([
    { text: "Dinas Sosial", fixes: [{ from: teks, to: "Meneruskan surat Dinas Sosial dan P3A kepada Kasubbag" }] },
    { text: "Kasubbag", fixes: [{ from: teks, to: "Meneruskan surat Dinas Sosial kepada Kepala Sub Bagian" }] },
  ]);
});
