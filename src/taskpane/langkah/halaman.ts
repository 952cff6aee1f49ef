import type { Layout } from "../../flowchart/layout";
import { gantiBaris } from "./baris";
import type { Baris, Draft } from "./draft";

/** Steps (0-based) of the document that begin a page because somebody wants it so. */
type DiDokumen = readonly number[] | undefined;

const diDokumen = ({ asal }: Baris, wanted: DiDokumen): boolean => asal !== null && (wanted?.includes(asal) ?? false);

/** True for a step that is wanted at the head of a page: as the person said, or else as the document has it. */
export const mulaiHalaman = (baris: Baris, wanted: DiDokumen): boolean => baris.halamanBaru ?? diDokumen(baris, wanted);

/** The steps (0-based) that are wanted at the head of a page. The first one always stands there. */
export const pisahSebelum = ({ baris }: Draft, wanted: DiDokumen): number[] =>
  baris.flatMap((satu, index) => (index > 0 && mulaiHalaman(satu, wanted) ? [index] : []));

/** The person wishes other pages than the document has. */
export const halamanBerubah = ({ baris }: Draft, wanted: DiDokumen): boolean =>
  baris.some((satu) => mulaiHalaman(satu, wanted) !== diDokumen(satu, wanted));

/** A step that is to begin a page, or no longer. */
export const denganHalaman = (draft: Draft, id: number, halamanBaru: boolean): Draft =>
  gantiBaris(draft, id, (baris) => ({ ...baris, halamanBaru }));

/** The document's layout with the pages as the person wishes them. */
export const tataLetak = (draft: Draft, layout: Layout): Layout => ({
  ...layout,
  pisahSebelum: pisahSebelum(draft, layout.pisahSebelum),
});
