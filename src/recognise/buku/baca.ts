import { placeOf } from "../../ooxml/address";
import type { Snapshot } from "../../ooxml/snapshot";
import type { Sheet } from "../../ooxml/workbook/sheet";
import { cellOfParagraph, snapshotOfSheets } from "../../ooxml/workbook/to-snapshot";
import type { Langkah, Prosedur } from "../../sop/sop";
import type { Pertanyaan } from "../pertanyaan";
import type { RecognisedSop } from "../recognition";
import { recognise } from "../recognise";
import { bacaTabel } from "../tempel/baca";
import { kepalaOf } from "../tempel/kolom";
import { denganLazim } from "../tempel/lazim";
import type { MasalahTempelan, Tempelan } from "../tempel/masalah";
import { barisLembar } from "./baris";
import { denganWaktu, satuanKolom } from "./waktu-sel";

/** Steps that a worksheet holds, before they are taken over. */
export interface Lembar extends Tempelan {
  readonly nama: string;
  /** What its drawing leaves open, each with the cell in question ("F10"). */
  readonly pertanyaan: readonly (Pertanyaan & { readonly sel: string })[];
}

/** The steps of each procedure on the sheets. */
export const bacaLembar = (sheets: readonly Sheet[]): Lembar[] => sheets.flatMap(lembarDari);

/**
 * A sheet is read like a document with its table and drawing; columns that tell the next step in writing are read as they
 * are pasted. Sheets without steps give none.
 */
function lembarDari(sheet: Sheet): Lembar[] {
  const rows = barisLembar(sheet);
  const snapshot = snapshotOfSheets([sheet]);
  const drawn = recognise(snapshot).sops.filter(({ sop }) => sop.prosedur.langkah.length > 0);
  const tertulis = kepalaOf(rows) ? bacaTabel(rows) : null;
  const [only] = drawn;
  const berkolom = tertulis !== null && !tertulis.masalah.some(({ jenis }) => jenis === "alurBerurutan");
  if (tertulis && (berkolom || !only || !drawn.some(bersimbol))) {
    const simbol = drawn.length === 1 && only ? only.sop.prosedur : null;
    return selesai(sheet.name, rows, { ...tertulis, prosedur: denganSimbol(tertulis.prosedur, simbol) }, []);
  }
  return drawn.flatMap(({ sop, pertanyaan }, index) => {
    const nama = drawn.length > 1 ? `${sheet.name} (${index + 1})` : sheet.name;
    const { langkah, berurutan } = denganLazim(sop.prosedur.langkah);
    const masalah = masalahLangkah(langkah, berurutan);
    const prosedur = { ...sop.prosedur, langkah };
    return selesai(nama, rows, { prosedur, masalah }, bersel(pertanyaan, snapshot));
  });
}

const bersimbol = ({ sop }: RecognisedSop): boolean => sop.prosedur.langkah.some(({ simbol }) => simbol.length > 0);

const bersel = (pertanyaan: readonly Pertanyaan[], snapshot: Snapshot): Lembar["pertanyaan"] =>
  pertanyaan
    .filter(({ jenis }) => jenis === "panah" || jenis === "labelPanah")
    .map((each) => ({ ...each, sel: cellOfParagraph(snapshot, placeOf(each.at).paragraphs[0] ?? -1) }));

function selesai(
  nama: string,
  rows: readonly (readonly string[])[],
  { prosedur, masalah }: Tempelan,
  pertanyaan: Lembar["pertanyaan"],
): Lembar[] {
  if (prosedur.langkah.length === 0) return [];
  const waktu = denganWaktu(prosedur.langkah, satuanKolom(rows));
  return [
    {
      nama,
      prosedur: { ...prosedur, langkah: waktu.langkah },
      masalah: [...masalah, ...waktu.masalah],
      pertanyaan,
    },
  ];
}

/** Written exits with drawn symbols: who does a step is told by the drawing where the cells have no mark. */
function denganSimbol(tertulis: Prosedur, drawn: Prosedur | null): Prosedur {
  const { langkah, pelaksana } = tertulis;
  if (!drawn || drawn.langkah.length !== langkah.length || drawn.pelaksana.length !== pelaksana.length) return tertulis;
  const terisi = langkah.map((each, index) => {
    const simbol = drawn.langkah[index]?.simbol ?? [];
    return each.simbol.length > 0 ? each : { ...each, simbol };
  });
  return { pelaksana, langkah: denganLazim(terisi).langkah };
}

function masalahLangkah(langkah: readonly Langkah[], berurutan: boolean): MasalahTempelan[] {
  const note = (jenis: MasalahTempelan["jenis"], baris: number): MasalahTempelan => ({ jenis, baris, teks: "" });
  const satu = langkah.flatMap(({ simbol, ke }, index) => [
    ...(simbol.length === 0 ? [note("tanpaPelaksana", index + 1)] : []),
    ...(ke.length === 0 && index + 1 < langkah.length ? [note("tanpaLanjutan", index + 1)] : []),
  ]);
  return [...(berurutan ? [note("alurBerurutan", 1)] : []), ...satu];
}
