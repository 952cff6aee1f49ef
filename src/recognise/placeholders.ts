import labels from "../regulation/labels.json";
import en from "../regulation/template.en.json";
import id from "../regulation/template.id.json";
import { clean, oneLine } from "./text";

const same = (text: string): string => oneLine([clean(text).toLowerCase()]);

/** Placeholder texts of our template, by the tag of their field. */
const OWN: ReadonlyMap<string, string> = new Map(
  [id, en].flatMap((texts) =>
    Object.entries(texts)
      .filter(([tag]) => tag.startsWith("sop."))
      .map(([tag, { placeholder }]) => [same(placeholder), tag]),
  ),
);

const OWN_TEXTS = [...OWN.keys()];

const WORD: ReadonlySet<string> = new Set(labels.petunjukWord.map(same));

/** The text is an untouched placeholder, Word's or ours, whatever became of the control around it. */
export const isPlaceholderText = (text: string): boolean => WORD.has(same(text)) || OWN.has(same(text));

/** Tag of the field that this placeholder of our template belongs to. */
export const tagOfPlaceholder = (text: string): string | null => OWN.get(same(text)) ?? null;

/** The text without the placeholders that stand in it beside other text, and whether there were any. */
export function withoutHints(text: string, hints: readonly string[]): { text: string; found: boolean } {
  const told = hints.filter((hint) => text.includes(hint));
  const lower = same(text);
  const own = told.length > 0 ? undefined : OWN_TEXTS.find((hint) => lower.endsWith(hint));
  const rest =
    own === undefined
      ? told.reduce((left, hint) => left.replace(hint, ""), text)
      : clean(text).replace(/\s+/g, " ").slice(0, -own.length);
  return { text: rest, found: own !== undefined || told.length > 0 };
}
