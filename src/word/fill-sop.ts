import { valueAt } from "../sop/path";
import type { Prosedur, Sop } from "../sop/sop";
import { flowchartJob } from "./build-flowchart";
import { findSop, type ReadSop } from "./find-sop";
import type { Job } from "./gateway";
import { inTurn } from "./in-turn";
import { Refused } from "./refused";
import { replaceTextsJob } from "./replace-texts";
import type { Isian, TextChange } from "./session";
import type { KeinginanBagan } from "./keinginan";

/** Fills fields that are still empty, then writes the procedure where one is given: both, or neither. */
export function fillSopJob(
  target: ReadSop,
  isian: readonly Isian[],
  prosedur: Prosedur | null,
  keinginan?: KeinginanBagan,
): Job {
  const texts = replaceTextsJob(({ state }) => {
    const { sop, alamat } = findSop(state, target);
    return isian.map(({ path, teks }): TextChange => {
      const at = alamat.get(path);
      if (!at) throw new Refused("tempatTidakDitemukan");
      if (!isEmpty(sop, path)) throw new Refused("isiBerubah");
      return { at, from: "", to: teks };
    });
  });
  return prosedur ? inTurn(texts, flowchartJob(prosedur, target, keinginan)) : texts;
}

function isEmpty(sop: Sop, path: string): boolean {
  const value = valueAt(sop, path);
  return Array.isArray(value) ? value.length === 0 : value === "";
}
