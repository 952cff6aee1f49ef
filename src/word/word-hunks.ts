/** A stretch of a text, from `start` up to `end`, that gives way to another text. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** White space, words, and the signs between them that Word cannot search for. */
const TOKENS = /\s+|["'‘’“”^]|[^\s"'‘’“”^]+/gu;
const isWord = (token: string | undefined): boolean => token !== undefined && /^[^\s"'‘’“”^]/u.test(token);

/** Pairs of words that may be compared; above, all between the first and the last difference is one stretch. */
const PATIENCE = 250_000;

/**
 * The stretches in which two texts differ, in order. Each begins and ends with a word of the old text where there is one: what is
 * only put in, or only taken out, takes a word beside it along.
 */
export function wordHunks(from: string, to: string): Hunk[] {
  const [old, now] = [tokensOf(from), tokensOf(to)];
  const [places, others] = [offsetsOf(old), offsetsOf(now)];
  return settled(pairsOf(old, now), old, now).map(({ a, b, c, d }) => ({
    start: places[a] ?? 0,
    end: places[b] ?? 0,
    text: to.slice(others[c], others[d]),
  }));
}

/** A token of the old text, and its like in the new one. */
type Pair = readonly [old: number, now: number];

/** The old tokens from `a` up to `b` become the new ones from `c` up to `d`. */
interface Span {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

const tokensOf = (text: string): string[] => text.match(TOKENS) ?? [];

/** Where each token begins, and where the last one ends. */
function offsetsOf(tokens: readonly string[]): number[] {
  const places = [0];
  for (const token of tokens) places.push((places.at(-1) ?? 0) + token.length);
  return places;
}

/** The spans between the pairs, after pairs were given up that keep a span from lying between words. */
function settled(pairs: readonly Pair[], old: readonly string[], now: readonly string[]): Span[] {
  let kept = pairs;
  for (;;) {
    const spans = spansBetween(kept, old, now);
    const given = spans
      .map((span, index) => givenUp(span, spans[index + 1], kept, old))
      .find((gone) => gone.length > 0);
    if (!given) return spans;
    kept = kept.filter((pair) => !given.includes(pair));
  }
}

function spansBetween(pairs: readonly Pair[], old: readonly string[], now: readonly string[]): Span[] {
  const spans: Span[] = [];
  let [a, c] = [0, 0];
  for (const [b, d] of [...pairs, [old.length, now.length] as const]) {
    if (b > a || d > c) spans.push(trimmed({ a, b, c, d }, old, now));
    [a, c] = [b + 1, d + 1];
  }
  return spans;
}

/** Without what parts words and is alike behind the last word. */
function trimmed({ a, b, c, d }: Span, old: readonly string[], now: readonly string[]): Span {
  let cut = 0;
  while (cut < Math.min(b - a, d - c) && !isWord(old[b - 1 - cut]) && old[b - 1 - cut] === now[d - 1 - cut]) cut += 1;
  return old.slice(a, b - cut).some(isWord) ? { a, b: b - cut, c, d: d - cut } : { a, b, c, d };
}

/** Pairs beside a span that must go with it: up to a word, or to the next span where no word stands between. */
function givenUp({ a, b, c, d }: Span, next: Span | undefined, pairs: readonly Pair[], old: readonly string[]): Pair[] {
  const beside = (at: number): Pair[] => pairs.filter(([index]) => index === at);
  if (next && !old.slice(b, next.a).some(isWord)) return pairs.filter(([index]) => index >= b && index < next.a);
  const [before, after] = [beside(a - 1), beside(b)];
  const bare = a === b || c === d;
  if ((bare || !isWord(old[a])) && before.length > 0) return before;
  return bare || !isWord(old[b - 1]) ? after : [];
}

/** The tokens that both texts share, in order: the ends that are alike, and between them the longest common sequence. */
function pairsOf(old: readonly string[], now: readonly string[]): Pair[] {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const between = common(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return [
    ...Array.from({ length: start }, (_, at): Pair => [at, at]),
    ...between.map(([one, other]): Pair => [one + start, other + start]),
    ...Array.from({ length: end }, (_, at): Pair => [old.length - end + at, now.length - end + at]),
  ];
}

function common(old: readonly string[], now: readonly string[]): Pair[] {
  if (old.length * now.length > PATIENCE) return [];
  // longest[i][j]: how much of old from i on, and of now from j on, is alike; a word counts for more than what parts words.
  const longest = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  const worth = (token: string | undefined): number => (isWord(token) ? 2 : 1);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const skip = Math.max(at(i + 1, j), at(i, j + 1));
      longest[i]![j] = old[i] === now[j] ? Math.max(skip, at(i + 1, j + 1) + worth(old[i])) : skip;
    }
  }
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < old.length && j < now.length;) {
    if (old[i] === now[j] && at(i, j) === at(i + 1, j + 1) + worth(old[i])) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}
