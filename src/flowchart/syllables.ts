import { SOFT_HYPHEN, measure } from "./text";
import type { TextStyle } from "./text";

/** One sound written with two letters is never parted; neither are these diphthongs. */
const UNITS = /ng|ny|sy|kh|ai|au|oi|ei|[a-z]/gi;
const VOWEL = /^[aiueo]/i;

/**
 * Syllables of an Indonesian word (Ejaan yang Disempurnakan, pemenggalan kata): a single consonant goes with the vowel
 * behind it, of several the first stays with the vowel before. No syllable of one letter at either end is parted off.
 */
export function syllables(word: string): string[] {
  const units = [...word.matchAll(UNITS)].map(([unit]) => unit);
  if (units.join("") !== word) return [word];
  const parts: string[] = [];
  let part = "";
  units.forEach((unit, index) => {
    if (startsSyllable(units, index)) {
      parts.push(part);
      part = "";
    }
    part += unit;
  });
  return joinShortEnds([...parts, part]);
}

const isVowel = (unit: string | undefined): boolean => unit !== undefined && VOWEL.test(unit);

/** A vowel behind a vowel, the only consonant between two vowels, or the second of several. */
function startsSyllable(units: readonly string[], index: number): boolean {
  const firstVowel = units.findIndex(isVowel);
  if (firstVowel < 0 || index <= firstVowel || !units.slice(index).some(isVowel)) return false;
  if (isVowel(units[index])) return isVowel(units[index - 1]);
  if (isVowel(units[index - 1])) return isVowel(units[index + 1]);
  return isVowel(units[index - 2]);
}

function joinShortEnds(parts: string[]): string[] {
  const joined = [...parts];
  while (joined.length > 1 && (joined[0] ?? "").length < 2) joined.splice(0, 2, joined.slice(0, 2).join(""));
  while (joined.length > 1 && (joined.at(-1) ?? "").length < 2) joined.push(joined.splice(-2, 2).join(""));
  return joined;
}

/**
 * Puts soft hyphens between the syllables of the words that are wider than `width` points, so that a heading in a
 * narrow column is hyphenated and not cut.
 */
export function hyphenate(text: string, width: number, style: TextStyle): string {
  return text.replace(/\p{L}+/gu, (word) => (measure(word, style) > width ? syllables(word).join(SOFT_HYPHEN) : word));
}
