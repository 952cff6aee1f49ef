/** What is wrong with a profile, and where: the sentence comes from the catalogue. */
export interface SalahProfil {
  /** Key of the sentence in `messages`. */
  readonly pesan: string;
  /** Place in the text, counted in characters from 0; null for the file as a whole. */
  readonly tempat: number | null;
  readonly data: Readonly<Record<string, string>>;
}

export const salah = (pesan: string, tempat: number | null, data: SalahProfil["data"] = {}): SalahProfil => ({
  ...{ pesan, tempat, data },
});
