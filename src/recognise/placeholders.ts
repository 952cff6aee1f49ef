import labels from "../regulation/labels.json";
import en from "../regulation/template.en.json";
import id from "../regulation/template.id.json";
import { clean } from "./text";

const same = (text: string): string => clean(text).toLowerCase().replace(/\s+/g, " ");

/** Placeholder texts of our template, by the tag of their field. */
const OWN: ReadonlyMap<string, string> = new Map(
  [id, en].flatMap((texts) =>
    Object.entries(texts)
      .filter(([tag]) => tag.startsWith("sop."))
      .map(([tag, { placeholder }]) => [same(placeholder), tag]),
  ),
);

const WORD: ReadonlySet<string> = new Set(labels.petunjukWord.map(same));

/** The text is an untouched placeholder, Word's or ours, whatever became of the control around it. */
export const isPlaceholderText = (text: string): boolean => WORD.has(same(text)) || OWN.has(same(text));

/** Tag of the field that this placeholder of our template belongs to. */
export const tagOfPlaceholder = (text: string): string | null => OWN.get(same(text)) ?? null;
