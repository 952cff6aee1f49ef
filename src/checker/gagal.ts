import { fill, type Lang } from "../rules/catalogue";
import type { Rule } from "../rules/rule";
import { placeOf } from "../sop/path";
import { CATALOGUE } from "./catalogue";
import type { Finding } from "./result";

/**
 * What is said of a rule that failed, which is a fault of ours: nothing was decided, so a person has to look. All other rules are
 * reported as ever.
 */
export function temuanGagal({ id, code, reads: [path = "dokumen"] }: Rule, lang: Lang): Finding {
  return {
    ...placeOf(path),
    ...{ rule: id, code, outcome: "perluDilihat", severity: "info", text: "" },
    ...{ message: fill(CATALOGUE[lang].aturan.gagal, { kode: code }), basis: [], path, kosong: false },
    ...{ dilihatOleh: "penyusun", fixes: [] },
  };
}
