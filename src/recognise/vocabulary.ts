import { sebutSop } from "./sebut-sop";
import { clean, isNear } from "./text";

/** What a label was recognised as. */
export interface Known<T> {
  readonly name: T;
  /** 1 for a label of the list; less for each letter that had to be forgiven. */
  readonly yakin: number;
}

/** Finds the name that a label stands for, or null. */
export type Vocabulary<T> = (label: string) => Known<T> | null;

interface Entry<T> {
  readonly name: T;
  readonly words: readonly string[];
}

/** Words that join others and say nothing. */
const JOINING = new Set(["dan", "atau", "serta", "yang", "dengan", "untuk", "pada", "dari"]);

const ABBREVIATED: Readonly<Record<string, string>> = {
  ...{ tgl: "tanggal", tg: "tanggal", no: "nomor", nmr: "nomor" },
  ...{ dgn: "dengan", dg: "dengan", utk: "untuk", yg: "yang", pd: "pada" },
};

/** Letters that a misspelling costs of the certainty. */
const COST = 0.07;
/** Words of the longest label, with some to spare. */
const MOST_WORDS = 8;
const MAX_REMEMBERED = 5000;

/**
 * A vocabulary of labels. They are compared word by word, in any order: abbreviations written out, joining words and
 * repetitions left out, what stands in brackets as well where nothing else fits. Misspelled words are forgiven only where no label fits as it is.
 * @param fillers words that may stand in any label and say nothing about which
 */
export function vocabulary<T extends string>(
  entries: Readonly<Record<T, readonly string[]>>,
  fillers: readonly string[] = [],
): Vocabulary<T> {
  const list = (Object.entries(entries) as [T, readonly string[]][]).flatMap(([name, labels]) =>
    labels.map((label): Entry<T> => ({ name, words: wordsOf(label) })),
  );
  const exact = new Map(list.map(({ name, words }) => [keyOf(words), name]));
  const spare = new Set(fillers);
  const remembered = new Map<string, Known<T> | null>();

  const find = (words: readonly string[]): Known<T> | null => {
    if (words.length === 0 || words.length > MOST_WORDS) return null;
    const name = exact.get(keyOf(words));
    return name === undefined ? nearest(list, words, spare) : { name, yakin: 1 };
  };

  return (label) => {
    const known = remembered.get(label);
    if (known !== undefined) return known;
    const bare = label.replace(/\([^)]*\)?/g, " ");
    const found = find(wordsOf(label)) ?? (bare === label ? null : find(wordsOf(bare)));
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(label, found);
    return found;
  };
}

/** The words of a label in the form in which they are compared. */
function wordsOf(label: string): string[] {
  const spelled = clean(label)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const words = sebutSop(spelled)
    .split(" ")
    .map((word) => ABBREVIATED[word] ?? word);
  return [...new Set(words)].filter((word) => word !== "" && !JOINING.has(word));
}

const keyOf = (words: readonly string[]): string => [...words].sort().join(" ");

function nearest<T>(list: readonly Entry<T>[], words: readonly string[], spare: ReadonlySet<string>): Known<T> | null {
  let best: { entry: Entry<T>; cost: number } | null = null;
  for (const entry of list) {
    const cost = costOf(entry.words, words, spare);
    const better = cost !== null && (!best || cost < best.cost || (cost === best.cost && longer(entry, best.entry)));
    if (better) best = { entry, cost };
  }
  return best && { name: best.entry.name, yakin: 1 - COST * best.cost };
}

const longer = (a: Entry<unknown>, b: Entry<unknown>): boolean => a.words.length > b.words.length;

/** Letters by which the words differ from those of an entry; null when they are not the same words. */
function costOf(wanted: readonly string[], words: readonly string[], spare: ReadonlySet<string>): number | null {
  const left = [...words];
  let cost = 0;
  for (const word of wanted) {
    const distances = left.map((other) => distance(word, other));
    const least = Math.min(...distances);
    if (!Number.isFinite(least)) return runTogether(wanted, words);
    cost += least;
    left.splice(distances.indexOf(least), 1);
  }
  // "Keterkaitan SOP" is a label, "SOP Pendataan" is the title of an SOP.
  const more = left.every((word) => spare.has(word)) && left[0] !== words[0];
  return more ? cost : runTogether(wanted, words);
}

/** Words between which the space was forgotten, or put where none belongs: "Dasarhukum", "Out put". */
function runTogether(wanted: readonly string[], words: readonly string[]): number | null {
  if (wanted.length === words.length || isNumbered(words)) return null;
  const cost = distance(wanted.join(""), words.join(""));
  return Number.isFinite(cost) ? cost + 0.5 : null;
}

/** "Pelaksana 1", "Pelaksana A": one of several of that name, not the name itself. */
const isNumbered = (words: readonly string[]): boolean =>
  words.length === 2 && words.some((word) => /^(?:\d+|\p{L})$/u.test(word));

/** Letters by which two words differ; Infinity where they differ by more than a slip of the hand. */
function distance(word: string, other: string): number {
  if (word === other) return 0;
  const limit = word.length > 7 ? 2 : word.length > 3 ? 1 : 0;
  if (limit === 0 || word[0] !== other[0]) return Infinity;
  return isNear(word, other, 1) ? 1 : limit > 1 && isNear(word, other, 2) ? 2 : Infinity;
}
