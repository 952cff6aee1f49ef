/** An instrument that administrative SOPs of a pemda cite. */
export interface PeraturanDikenal {
  /** Kind, by the id in `jenis-peraturan`. */
  readonly jenis: string;
  readonly nomor: string;
  /** Other ways to write the number. */
  readonly nomorLain?: readonly string[];
  readonly tahun: number;
  /** Title after "tentang"; null where it is too long or too uncertain to be put into a document. */
  readonly judul: string | null;
  /** Instruments that amend it, oldest first, in the short form: "PP 17/2020". It is still cited itself. */
  readonly diubah?: readonly string[];
  /** What is cited in its place, in the short form. */
  readonly diganti?: string;
  /** Where it was read; null for what is believed and has not been compared with a source. */
  readonly sumber: string | null;
  readonly status: "verified" | "unverified";
}

type Keadaan = Partial<Pick<PeraturanDikenal, "nomorLain" | "diubah" | "diganti" | "sumber" | "status">>;

/** A row of the list of known instruments of one kind; believed, unless it says where it was read. */
export const baris =
  (jenis: string) =>
  (nomor: string, tahun: number, judul: string | null, keadaan: Keadaan = {}): PeraturanDikenal => ({
    ...{ jenis, nomor, tahun, judul, sumber: null, status: "unverified" },
    ...keadaan,
  });
