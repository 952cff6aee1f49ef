/** The name of a role as performers of a step are called, and whether it is still in use. */
export interface NamaJabatan {
  readonly nama: string;
  readonly alias?: readonly string[];
  /** What reform it belongs to. */
  readonly golongan: "eselon" | "struktur" | "pelaksana" | "fungsional" | "pengadaan";
  /** `bersyarat`: some offices still have it, others no longer; a document that names what came after it has to choose. */
  readonly keadaan: "berlaku" | "dihapus" | "bersyarat";
  /** What came in its place. */
  readonly pengganti?: string;
  /** First words behind the name with which it stays all the same. */
  readonly kecuali?: readonly string[];
  /** The instrument in its short form; an id of `instruments` where it was looked up. */
  readonly dasar: string;
  /** Where it was read; null for what is believed and has not been compared with a source. */
  readonly sumber: string | null;
  readonly status: "secondary" | "unverified";
}

type Isi = Partial<Omit<NamaJabatan, "nama" | "golongan">>;

const baris =
  (golongan: NamaJabatan["golongan"], umum: Pick<NamaJabatan, "keadaan" | "dasar"> & Isi) =>
  (nama: string, isi: Isi = {}): NamaJabatan => ({
    ...{ nama, golongan, sumber: null, status: "unverified" },
    ...umum,
    ...isi,
  });

const eselon = baris("eselon", {
  ...{ keadaan: "dihapus", dasar: "uu-5-2014", status: "secondary" },
  sumber: "asnri.com/penyetaraan-jabatan-pns-menurut-uu-asn",
});
const pengadaan = baris("pengadaan", { keadaan: "dihapus", dasar: "Perpres 16/2018" });
const struktur = baris("struktur", { keadaan: "bersyarat", dasar: "PermenPAN-RB 25/2021" });
const pelaksanaLama = baris("pelaksana", { keadaan: "bersyarat", dasar: "Keputusan MenPAN-RB 11/2024" });
const pelaksana = baris("pelaksana", { keadaan: "berlaku", dasar: "Keputusan MenPAN-RB 11/2024" });
const fungsional = baris("fungsional", { keadaan: "berlaku", dasar: "PermenPAN-RB 1/2023" });

/** What every office keeps a section for, whatever else was delayered. */
const TETAP = ["umum", "tata usaha", "kepegawaian", "keuangan", "perencanaan", "program", "tu"] as const;

/** Names of roles, those that are gone first. An `unverified` row never gives more than "perlu dilihat". */
export const NAMA_JABATAN: readonly NamaJabatan[] = [
  eselon("Pejabat Eselon II", { alias: ["Eselon II"], pengganti: "Pejabat Pimpinan Tinggi Pratama" }),
  eselon("Pejabat Eselon III", { alias: ["Eselon III"], pengganti: "Pejabat Administrator" }),
  eselon("Pejabat Eselon IV", { alias: ["Eselon IV"], pengganti: "Pejabat Pengawas" }),
  eselon("Jabatan Fungsional Umum", { alias: ["Fungsional Umum", "JFU"], pengganti: "Pelaksana" }),

  pengadaan("Panitia Pemeriksa Hasil Pekerjaan", {
    alias: ["Pejabat Pemeriksa Hasil Pekerjaan", "Panitia Penerima Hasil Pekerjaan", "PPHP", "PjPHP"],
    ...{ pengganti: "Pejabat Pembuat Komitmen", dasar: "perpres-12-2021", status: "secondary" },
    sumber: "sertifikasipbj.lkpp.go.id/perpres (Pasal I: Pasal 1 angka 14 dan angka 15 dihapus)",
  }),
  pengadaan("Unit Layanan Pengadaan", { alias: ["Pokja ULP", "Kepala ULP"], pengganti: "UKPBJ atau Pokja Pemilihan" }),

  struktur("Sub-Koordinator", {
    alias: ["Subkoordinator", "Subkor"],
    ...{ pengganti: "Ketua Tim Kerja", dasar: "PermenPAN-RB 7/2022" },
  }),
  struktur("Ketua Tim Kerja", { alias: ["Katim Kerja"], keadaan: "berlaku", dasar: "PermenPAN-RB 7/2022" }),
  struktur("Kepala Seksi", { alias: ["Kasi", "Kasie"], pengganti: "Ketua Tim Kerja" }),
  struktur("Kepala Sub Bidang", { alias: ["Kasubbid", "Kasubid"], pengganti: "Ketua Tim Kerja" }),
  struktur("Kepala Sub Bagian", { alias: ["Kasubbag", "Kasubag"], pengganti: "Ketua Tim Kerja", kecuali: TETAP }),

  pelaksanaLama("Pengadministrasi Umum", { pengganti: "Pengadministrasi Perkantoran" }),
  pelaksanaLama("Pengadministrasi Persuratan", { pengganti: "Pengadministrasi Perkantoran" }),
  pelaksanaLama("Pengadministrasi Kepegawaian", { pengganti: "Pengadministrasi Perkantoran" }),
  pelaksanaLama("Pengadministrasi Keuangan", { pengganti: "Pengadministrasi Perkantoran" }),
  pelaksana("Pengadministrasi Perkantoran"),
  pelaksana("Penelaah Teknis Kebijakan"),
  pelaksana("Pengolah Data dan Informasi"),
  pelaksana("Penata Layanan Operasional"),
  pelaksana("Pengelola Layanan Operasional"),
  pelaksana("Operator Layanan Operasional"),
  pelaksana("Penata Kelola Sistem dan Teknologi Informasi"),
  pelaksana("Dokumentalis Hukum"),

  ...[
    "Analis Hukum",
    "Analis Kebijakan",
    "Analis Sumber Daya Manusia Aparatur",
    "Apoteker",
    "Arsiparis",
    "Asesor Sumber Daya Manusia Aparatur",
    "Auditor",
    "Bidan",
    "Dokter",
    "Guru",
    "Instruktur",
    "Mediator Hubungan Industrial",
    "Nutrisionis",
    "Pekerja Sosial",
    "Pengantar Kerja",
    "Pengawas Koperasi",
    "Pengawas Lingkungan Hidup",
    "Pengawas Penyelenggaraan Urusan Pemerintahan Daerah",
    "Pengawas Sekolah",
    "Pengelola Pengadaan Barang/Jasa",
    "Pengembang Kewirausahaan",
    "Penata Kelola Penanaman Modal",
    "Penata Perizinan",
    "Penata Ruang",
    "Penguji Kendaraan Bermotor",
    "Penyuluh Keluarga Berencana",
    "Penyuluh Kesehatan Masyarakat",
    "Penyuluh Pertanian",
    "Penyuluh Sosial",
    "Perancang Peraturan Perundang-undangan",
    "Perawat",
    "Perekam Medis",
    "Perencana",
    "Polisi Pamong Praja",
    "Pranata Hubungan Masyarakat",
    "Pranata Komputer",
    "Pustakawan",
    "Statistisi",
    "Surveyor Pemetaan",
    "Widyaiswara",
  ].map((nama) => fungsional(nama)),
];
