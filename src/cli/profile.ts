import { lengkapiProfil, PROFIL_DASAR } from "../sop/profil-dasar";
import { bacaProfil } from "../sop/profil/baca";
import { kalimatSalah } from "../sop/profil/kalimat";
import { teksBerkas } from "../sop/profil/teks-berkas";
import type { Profile } from "../sop/profile";
import { sentenceOf } from "./exit";
import { readFile } from "./io";
import { UsageError } from "./messages";

/** The profile in a file with all that it lies on; without a file the default one. Throws `UsageError` that says each slip. */
export function readProfile(file: string | undefined): Profile {
  if (file === undefined) return PROFIL_DASAR;
  const fail = (sentences: readonly string[]): UsageError =>
    new UsageError(sentences.map((sentence) => `${file}: ${sentence}`).join("\n"));
  const text = teksBerkas(attempt(() => readFile(file), fail));
  if (typeof text !== "string") throw fail([kalimatSalah(text, "")]);
  const result = bacaProfil(text);
  if (!result.ok) throw fail(result.salah.map((slip) => kalimatSalah(slip, text)));
  return lengkapiProfil(result.profile);
}

/** Says of which of the files a sentence speaks. */
function attempt<T>(action: () => T, fail: (sentences: readonly string[]) => Error): T {
  try {
    return action();
  } catch (error) {
    throw fail([sentenceOf(error)]);
  }
}
