import { readPackage } from "../../../src/ooxml/package";
import { readSnapshot } from "../../../src/ooxml/reader";
import type { Snapshot } from "../../../src/ooxml/snapshot";
import { recognise } from "../../../src/recognise/recognise";
import type { RecognisedSop } from "../../../src/recognise/recognition";
import { validate } from "../../support/validate";
import type { DeskPage } from "./desk-page";

export const snapshotOf = (docx: Uint8Array): Snapshot => readSnapshot(readPackage(docx));

/** The first SOP of a document. */
export function bacaSop(docx: Uint8Array): RecognisedSop {
  const [sop] = recognise(snapshotOf(docx)).sops;
  if (!sop) throw new Error("no SOP in the document");
  return sop;
}

/** Texts of the paragraphs and of the text boxes, each as it stands. */
export function teksDari(docx: Uint8Array): string[] {
  const { paragraphs, textBoxes } = snapshotOf(docx);
  return [...paragraphs.map(({ text }) => text), ...textBoxes.flatMap(({ texts }) => texts)];
}

/**
 * What the desk saves: sound for Word, or as unsound as it was opened, with nothing asked for outside the site and no complaint of
 * the browser.
 */
export async function simpanSah(desk: DeskPage, semula?: Uint8Array): Promise<Uint8Array> {
  const docx = await desk.save();
  const known = semula ? await validate(readPackage(semula)) : [];
  expect((await validate(readPackage(docx))).filter((finding) => !known.includes(finding))).toEqual([]);
  expect(desk.foreign).toEqual([]);
  expect(desk.complaints).toEqual([]);
  return docx;
}
