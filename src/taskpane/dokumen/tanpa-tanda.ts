import { FIELD_PATHS } from "../../sop/isian-bertanda";
import type { RecognisedSop } from "../../recognise/recognition";
import { valueAt } from "../../sop/path";

/** Names of the filled-in fields that no control holds, without the part of the SOP that they stand in. */
export const isianTanpaTanda = ({ sop, bertanda }: Pick<RecognisedSop, "sop" | "bertanda">): string[] =>
  FIELD_PATHS.filter((path) => {
    const isi = valueAt(sop, path) as string | readonly string[] | undefined;
    return isi !== undefined && isi.length > 0 && !bertanda.includes(path);
  }).map((path) => path.replace("identitas.", ""));
