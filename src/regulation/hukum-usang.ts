/** A legal basis that is still cited and should no longer be. */
export interface HukumUsang {
  /** Kind, by the id in `jenis-peraturan`. */
  readonly jenis: string;
  readonly nomor: string;
  /** Other ways to write the number. */
  readonly nomorLain?: readonly string[];
  readonly tahun: number;
  /** `diganti`: another instrument has taken its place. `keliru`: it does not exist as what it is cited for. */
  readonly sebab: "diganti" | "keliru";
  /** What to cite instead, as it is printed. */
  readonly pengganti: string;
  /** The full citation that may be put in its place; only where the replacement was read in a source. */
  readonly kutipan?: string;
  readonly status: "verified" | "unverified";
  /** Only a citation whose title holds one of these words is meant. */
  readonly hanyaTentang?: readonly string[];
}

const ganti = (jenis: string, nomor: string, tahun: number, pengganti: string): HukumUsang => ({
  jenis,
  nomor,
  tahun,
  sebab: "diganti",
  pengganti,
  status: "unverified",
});

/** Each `unverified` row needs a look by Bagian Hukum before anyone relies on it. */
export const HUKUM_USANG: readonly HukumUsang[] = [
  {
    jenis: "permenpanrb",
    nomor: "PER/21/M.PAN/11/2008",
    nomorLain: ["21", "PER/21/M.PAN/11"],
    tahun: 2008,
    sebab: "diganti",
    pengganti: "PermenPAN-RB 35/2012",
    kutipan:
      "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012 tentang Pedoman " +
      "Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan",
    status: "verified",
  },
  {
    jenis: "permenpanrb",
    nomor: "52",
    tahun: 2011,
    sebab: "keliru",
    pengganti: "Permendagri 52/2011 atau PermenPAN-RB 35/2012",
    status: "unverified",
    hanyaTentang: ["sop", "standar operasional", "prosedur"],
  },
  ganti("uu", "32", 2004, "UU 23/2014"),
  ganti("uu", "8", 1974, "UU 20/2023"),
  ganti("uu", "43", 1999, "UU 20/2023"),
  ganti("uu", "5", 2014, "UU 20/2023"),
  ganti("uu", "10", 2004, "UU 12/2011 jo. UU 15/2019 jo. UU 13/2022"),
  ganti("pp", "41", 2007, "PP 18/2016 jo. PP 72/2019"),
  ganti("pp", "53", 2010, "PP 94/2021"),
  ganti("pp", "24", 1976, "PP 11/2017 jo. PP 17/2020"),
  ganti("pp", "58", 2005, "PP 12/2019"),
  ganti("permendagri", "13", 2006, "Permendagri 77/2020"),
  ganti("permendagri", "59", 2007, "Permendagri 77/2020"),
  ganti("permendagri", "21", 2011, "Permendagri 77/2020"),
  ganti("perpres", "54", 2010, "Perpres 16/2018 dan perubahannya"),
  ganti("permendagri", "54", 2009, "Permendagri 1/2023"),
  ganti("permendagri", "39", 2005, "Permendagri 83/2022"),
  ganti("permendagri", "78", 2012, "Permendagri 83/2022"),
  ganti("permenpanrb", "12", 2011, "PermenPAN-RB 19/2018"),
];
