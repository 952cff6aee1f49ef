import type { Sisa } from "../../ooxml/carried";
import type { Snapshot } from "../../ooxml/snapshot";
import { pisahJudul } from "../../sop/judul";
import { teksSel } from "../../sop/sel";
import type { Sel, Sop } from "../../sop/sop";
import { bakukan, memuatFrasa } from "../../sop/teks";
import { NIP } from "../fields/pengesahan";
import { groupsOf } from "../fields/groups";
import { columnLabel, fieldLabel, groupLabel, isTitle } from "../labels";
import { linesOf } from "../line";
import { isMark } from "../procedure/symbols";
import { clean, withoutMarker } from "../text";

/** Every line of an old document that was asked about, as what it was taken for. */
export interface Dibagi {
  /** What the model does not hold, in its order. */
  readonly sisa: readonly Sisa[];
  /** Paragraphs of which the model holds something. */
  readonly dibawa: ReadonlySet<number>;
}

/**
 * Parts what the model holds from what it does not: of the paragraphs from `from` up to `to`, of the drawings anchored there, and of
 * heads and feet of the pages.
 * @param isHeading what stands above texts that were carried, besides the labels that are always known
 */
export function bagi(
  snapshot: Snapshot,
  sop: Omit<Sop, "dokumen">,
  from: number,
  to: number,
  isHeading: (text: string) => boolean = () => false,
): Dibagi {
  const carried = textsOf(sop).map(bakukan);
  const inModel = (text: string): boolean => {
    const words = bakukan(text);
    return words === "" || carried.some((value) => memuatFrasa(value, words));
  };
  const silent = (text: string): boolean => saysNothing(text) || isHeading(text);
  const known = (text: string): boolean => inModel(contentOf(text)) || inModel(text);
  const body = places(snapshot, from, to)
    .flatMap((paragraphs) => groupsOf(linesOf(snapshot, paragraphs)).flatMap((group) => group.lines))
    .map(({ text, paragraph }): Sisa => ({ teks: text, di: "isi", paragraf: paragraph }));
  const said = [...body, ...drawnIn(snapshot, from, to), ...headsOf(snapshot, from, to)].filter(
    ({ teks }) => !silent(teks),
  );
  return {
    sisa: said.filter(({ teks }) => !known(teks)),
    dibawa: new Set(said.flatMap(({ teks, di, paragraf }) => (di === "isi" && known(teks) ? [paragraf] : []))),
  };
}

const drawnIn = ({ textBoxes }: Snapshot, from: number, to: number): Sisa[] =>
  textBoxes
    .filter(({ paragraph }) => paragraph >= from && paragraph < to)
    .flatMap(({ texts, paragraph }) =>
      texts
        .flatMap((text) => text.split(/[\v\n]/))
        .map((text): Sisa => ({
          ...{ teks: clean(text), di: "kotakTeks", paragraf: paragraph },
        })),
    );

/** What heads and feet of these pages say, each once; Word numbers the new pages itself. */
function headsOf({ heads, paragraphs }: Snapshot, from: number, to: number): Sisa[] {
  const sections = new Set(paragraphs.slice(from, to).map(({ section }) => section));
  const texts = heads.filter(({ section }) => sections.has(section)).flatMap((head) => head.texts);
  const lines = texts.flatMap((text) => text.split(/[\v\n\t]/).map(clean));
  return [...new Set(lines)]
    .filter((text) => !/^(?:(?:halaman|hal|page)\.?\s*)?\d*(?:\s*(?:dari|of|\/)\s*\d*)?$/i.test(text))
    .map((teks) => ({ teks, di: "kepala", paragraf: from }));
}

/** The paragraphs by the cells that they stand in, so that no label is put together from two of them. */
function places({ paragraphs }: Snapshot, from: number, to: number): number[][] {
  const found: number[][] = [];
  for (const { index, cell } of paragraphs.slice(from, to)) {
    const before = paragraphs[index - 1]?.cell ?? null;
    const same = cell?.table === before?.table && cell?.row === before?.row && cell?.cell === before?.cell;
    if (same && found.length > 0) found.at(-1)?.push(index);
    else found.push([index]);
  }
  return found;
}

/** All texts of the model, each as it is shown. */
function textsOf({ identitas, prosedur, ...boxes }: Omit<Sop, "dokumen">): string[] {
  const { pengesahan, ...fields } = identitas;
  const sel = (cell: Sel): string => teksSel(cell);
  return [
    ...Object.values(fields),
    ...Object.values(pengesahan),
    ...Object.values(boxes).flat(),
    ...prosedur.pelaksana,
    ...prosedur.langkah.flatMap(({ nomor, kegiatan, mutuBaku, keterangan, ke }) => [
      String(nomor ?? ""),
      kegiatan,
      ...Object.values(mutuBaku).map(sel),
      sel(keterangan),
      ...ke.map(({ label }) => label ?? ""),
    ]),
  ];
}

/** Labels, titles, numbers and marks: the template has its own. */
function saysNothing(text: string): boolean {
  const bare = withoutMarker(text).text;
  const label = fieldLabel(text);
  return (
    /^[\s\d().:;–-]{0,5}$/.test(text) ||
    isMark(text) ||
    isTitle(text) ||
    (label !== null && label.rest === "") ||
    columnLabel(bare) !== null ||
    groupLabel(bare) !== null
  );
}

/** Without what stands before a value on its line. */
const contentOf = (text: string): string =>
  pisahJudul(withoutMarker((fieldLabel(text)?.rest ?? text).replace(NIP, "")).text)[1];
