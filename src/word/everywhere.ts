import { address } from "../ooxml/address";
import { canEditBoxes } from "./box-edits";
import { boxTexts, boxTextsJob } from "./box-texts";
import { pathAt } from "./cursor-path";
import { inTurn } from "./in-turn";
import type { Job } from "./gateway";
import { headsJob, readHeads } from "./heads";
import { replaceTextsJob } from "./replace-texts";
import { sopAt } from "./reading";
import type { DocumentText, TextEverywhere } from "./session";
import type { Work } from "./work";

/** Every text of the document, with where it stands. */
export async function textsOf(work: Work): Promise<DocumentText[]> {
  const { snapshot, recognition, hostIndex } = work.state;
  const isi = snapshot.paragraphs.map(({ index, text, placeholder }): DocumentText => {
    const sop = sopAt(recognition.sops, index);
    const path = pathAt(recognition.sops[sop], index);
    const bisa = (hostIndex[index] ?? null) !== null && !placeholder;
    return { teks: text, tempat: "isi", nomor: index, sop: recognition.sops[sop] ? sop : null, path, bisa };
  });
  const kotak = boxTexts(snapshot).map(({ text, anchor }, nomor): DocumentText => {
    const sop = sopAt(recognition.sops, anchor);
    const bisa = canEditBoxes(work, anchor);
    return { teks: text, tempat: "kotakTeks", nomor, sop: recognition.sops[sop] ? sop : null, path: null, bisa };
  });
  const heads = (await readHeads(work)).map(({ di, text }, nomor): DocumentText => ({
    ...{ teks: text, tempat: di, nomor, sop: null, path: null, bisa: true },
  }));
  return [...isi, ...kotak, ...heads].filter(({ teks }) => teks.trim() !== "");
}

/** Changes texts all over the document, text boxes, heads and feet of its pages included: all of them or none. */
export function everywhereJob(changes: readonly TextEverywhere[]): Job {
  const inBody = changes.flatMap(({ di: { tempat, nomor, teks, bisa }, menjadi }) =>
    tempat === "isi" && bisa ? [{ at: address([nomor]), from: teks, to: menjadi }] : [],
  );
  const inHeads = changes.flatMap(({ di: { tempat, nomor, teks }, menjadi }) =>
    tempat === "kepala" || tempat === "kaki" ? [{ nomor, from: teks, to: menjadi }] : [],
  );
  const inBoxes = changes.flatMap(({ di: { tempat, nomor, teks, bisa }, menjadi }) =>
    tempat === "kotakTeks" && bisa ? [{ nomor, from: teks, to: menjadi }] : [],
  );
  const jobs = [
    ...(inBoxes.length > 0 ? [boxTextsJob(inBoxes)] : []),
    ...(inBody.length > 0 ? [replaceTextsJob(inBody)] : []),
    ...(inHeads.length > 0 ? [headsJob(inHeads)] : []),
  ];
  return jobs.length === 0 ? replaceTextsJob([]) : jobs.reduce((first, second) => inTurn(first, second));
}
