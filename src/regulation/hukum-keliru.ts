/** A citation of an instrument that exists, if at all, for something else. */
export interface HukumKeliru {
  /** Kind, by the id in `jenis-peraturan`. */
  readonly jenis: string;
  readonly nomor: string;
  readonly tahun: number;
  /** What is meant, as it is printed. */
  readonly maksud: string;
  /** Only a citation whose title holds one of these words is meant. */
  readonly hanyaTentang: readonly string[];
}

const TENTANG_SOP = ["sop", "standar operasional", "prosedur"];

/** Mix-ups of the two guides of SOPs, seen in real SOPs or their mirror image. */
export const HUKUM_KELIRU: readonly HukumKeliru[] = [
  {
    ...{ jenis: "permenpanrb", nomor: "52", tahun: 2011, hanyaTentang: TENTANG_SOP },
    maksud: "Permendagri 52/2011 atau PermenPAN-RB 35/2012",
  },
  { jenis: "permendagri", nomor: "35", tahun: 2012, hanyaTentang: TENTANG_SOP, maksud: "PermenPAN-RB 35/2012" },
];
