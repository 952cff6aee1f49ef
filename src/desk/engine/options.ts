/** A kind of Word that the desk plays. */
export type ProfileId = "web" | "ltsc2021" | "ltsc2024" | "m365";

/** Known bad behaviours of Word, each of which can be switched on and off while a document is open. */
export interface Faults {
  /** An empty paragraph stays behind after each insertOoxml. */
  paragrafTambahan: boolean;
  /** Inserted styles come in as if the document already had older, plain ones of these names. */
  gayaLamaMenang: boolean;
  /** Paragraph events come late, many changes in one. */
  peristiwaDigabung: boolean;
  /** Paragraph events do not come at all. */
  peristiwaHilang: boolean;
  /** Paragraph events come without ids. */
  peristiwaTanpaId: boolean;
  /** `insertParagraph(…, "After")` moves `uniqueLocalId` to the new paragraph. */
  idBerpindah: boolean;
  /** Annotations throw although their requirement set is announced. */
  anotasiGagal: boolean;
  getOoxmlGagal: boolean;
  insertOoxmlGagal: boolean;
  /** Page size and margins of inserted sections are ignored; the document keeps its own last section. */
  halamanDiabaikan: boolean;
  /** Inserted content controls lose tag and title. */
  kontrolKehilanganTag: boolean;
  /** Track Changes is on. */
  lacakPerubahan: boolean;
  hanyaBaca: boolean;
  /** Editing is restricted (`w:documentProtection`). */
  terlindung: boolean;
  /** Each sync takes 300 ms. */
  lambat: boolean;
}

export interface EngineOptions {
  profile: ProfileId;
  faults?: Partial<Faults>;
  /** Display language of the host; "id-ID" without. */
  locale?: string;
}

export const NO_FAULTS: Readonly<Faults> = {
  paragrafTambahan: false,
  gayaLamaMenang: false,
  peristiwaDigabung: false,
  peristiwaHilang: false,
  peristiwaTanpaId: false,
  idBerpindah: false,
  anotasiGagal: false,
  getOoxmlGagal: false,
  insertOoxmlGagal: false,
  halamanDiabaikan: false,
  kontrolKehilanganTag: false,
  lacakPerubahan: false,
  hanyaBaca: false,
  terlindung: false,
  lambat: false,
};
