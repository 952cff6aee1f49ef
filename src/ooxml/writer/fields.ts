import en from "../../regulation/template.en.json";
import id from "../../regulation/template.id.json";
import type { Bahasa } from "../options";

/** A content control of the template. */
export interface Field {
  /** "sop." and the path of the value in the model; "templat." and a name for what the model does not hold. */
  readonly tag: string;
  /** What Word shows on the control's handle. */
  readonly title: string;
  /** What stands in the control as long as it is empty. */
  readonly placeholder: string;
}

/** Performer columns of an empty template. */
export const EMPTY_PERFORMERS = 3;

const PERFORMER = "sop.prosedur.pelaksana";
const TEXTS: Readonly<Record<Bahasa, Readonly<Record<string, Omit<Field, "tag">>>>> = { id, en };

/** The field of a tag. Throws when the template has no such field: that would be a mistake of ours. */
export function fieldOf(tag: string, bahasa: Bahasa): Field {
  const key = tag.replace(/\.\d+$/, "");
  const text = TEXTS[bahasa][key];
  if (!text) throw new Error(`No field ${tag}`);
  const number = tag === key ? "" : ` ${Number(tag.slice(key.length + 1)) + 1}`;
  return { tag, title: text.title + number, placeholder: text.placeholder };
}

/** Every field that the template can hold, for a host that must be told the placeholders again after insertion. */
export function placeholders(bahasa: Bahasa = "id"): Field[] {
  return Object.keys(TEXTS[bahasa])
    .flatMap((key) =>
      key === PERFORMER ? Array.from({ length: EMPTY_PERFORMERS }, (_, at) => `${PERFORMER}.${at}`) : [key],
    )
    .map((tag) => fieldOf(tag, bahasa));
}
