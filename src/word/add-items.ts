import { address, placeOf } from "../ooxml/address";
import type { Kotak } from "../sop/dokumen";
import { findSop, type ReadSop } from "./find-sop";
import type { Job } from "./gateway";
import { Refused } from "./refused";
import { replaceTextsJob } from "./replace-texts";
import type { TextChange } from "./session";

/** Adds items to a box: in place of its hint, else below its last item, whose number goes on where it is typed. */
export function addItemsJob(target: ReadSop, kotak: Kotak, butir: readonly string[]): Job {
  return replaceTextsJob(({ state }): TextChange[] => {
    const { sop, alamat } = findSop(state, target);
    const last = sop[kotak].length - 1;
    const at = alamat.get(last < 0 ? kotak : `${kotak}.${last}`);
    if (!at) throw new Refused("tempatTidakDitemukan");
    if (last < 0) return [{ at, from: "", to: butir.join("\n") }];
    const paragraph = placeOf(at).paragraphs.at(-1) ?? -1;
    const from = state.snapshot.paragraphs[paragraph]?.text ?? "";
    return [{ at: address([paragraph]), from, to: [from, ...numbered(butir, from)].join("\n") }];
  });
}

/** A number that was typed before an item, with what follows it. */
const TYPED = /^(\s*)(\d{1,3})([.)]\s*)/;

function numbered(butir: readonly string[], last: string): readonly string[] {
  const [, before = "", number = "", after = ""] = TYPED.exec(last) ?? [];
  return number === "" ? butir : butir.map((teks, index) => `${before}${Number(number) + index + 1}${after}${teks}`);
}
