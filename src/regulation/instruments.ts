/** A legal instrument that a rule may rest on. */
export interface Instrument {
  /** The short name that is printed. */
  readonly sebutan: string;
  readonly nama: string;
  /** `belumDipastikan`: no revocation is known, the formal state has not been looked up. */
  readonly keadaan: "berlaku" | "dicabut" | "belumDipastikan";
  /**
   * Pasal that may be printed, because their text was read. Whatever else stands in the instrument is cited by its content,
   * without a number.
   */
  readonly pasal: readonly string[];
}

/** Instruments by id. */
export const INSTRUMENTS: Readonly<Record<string, Instrument>> = {
  "permendagri-52-2011": {
    sebutan: "Permendagri 52/2011",
    nama:
      "Peraturan Menteri Dalam Negeri Nomor 52 Tahun 2011 tentang Standar Operasional Prosedur di Lingkungan " +
      "Pemerintah Provinsi dan Kabupaten/Kota",
    keadaan: "belumDipastikan",
    pasal: [
      "Pasal 4 ayat (1)",
      "Pasal 4 ayat (3)",
      "Pasal 5 ayat (1)",
      "Pasal 5 ayat (2)",
      "Pasal 6 ayat (1)",
      "Pasal 6 ayat (2)",
      "Pasal 6 ayat (3)",
      "Pasal 7 ayat (1)",
      "Pasal 7 ayat (2)",
      "Pasal 10 ayat (1)",
      "Pasal 20 ayat (3) sebagaimana dikutip dalam Keputusan Gubernur Sulawesi Utara Nomor 285 Tahun 2018",
    ],
  },
  "permenpanrb-35-2012": {
    sebutan: "PermenPAN-RB 35/2012",
    nama:
      "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012 tentang Pedoman " +
      "Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan",
    keadaan: "belumDipastikan",
    pasal: [],
  },
  "uu-12-2011": {
    sebutan: "UU 12/2011",
    nama: "Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan",
    keadaan: "berlaku",
    pasal: ["Pasal 7 ayat (1)"],
  },
  "uu-5-2014": {
    sebutan: "UU 5/2014",
    nama: "Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara",
    keadaan: "dicabut",
    pasal: [],
  },
  "perpres-12-2021": {
    sebutan: "Perpres 12/2021",
    nama:
      "Peraturan Presiden Nomor 12 Tahun 2021 tentang Perubahan atas Peraturan Presiden Nomor 16 Tahun 2018 tentang " +
      "Pengadaan Barang/Jasa Pemerintah",
    keadaan: "belumDipastikan",
    pasal: [],
  },
};
