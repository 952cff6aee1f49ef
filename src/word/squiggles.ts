import type { Address } from "../sop/address";
import { inWord, readTexts } from "./host";
import type { Mark, MarkWeight } from "./mark";
import { placeMarks, type PlacedMark } from "./marks";
import type { Queue } from "./queue";
import type { DocumentState } from "./state";

/** Colours that Word has for squiggles. */
const COLOURS: Readonly<Record<MarkWeight, Word.Critique["colorScheme"]>> = {
  error: "Red",
  warning: "Berry",
  info: "Blue",
  perluDilihat: "Lavender",
};

/** Strings of the manifest, the only ones that the popup of a squiggle may show. */
const TITLES: Readonly<Record<MarkWeight, string>> = {
  error: "Garis.Kesalahan",
  warning: "Garis.Peringatan",
  info: "Garis.Saran",
  perluDilihat: "Garis.Dilihat",
};

const SUBTITLE = "Garis.Uraian";

/** All strings of the manifest that are named here and not in the manifest itself. */
export const POPUP_STRINGS: readonly string[] = [...Object.values(TITLES), SUBTITLE];

/** What the squiggles must know of their session. */
export interface SquiggleSurroundings {
  readonly queue: Queue;
  /** Highest WordApi of this Word. */
  readonly wordApi: number;
  /** The state that an address was read in. */
  stateOf(at: Address): DocumentState | null;
  /** Somebody clicked on the squiggle of a mark. */
  clicked(key: string): void;
}

/** Squiggles under words of the document: a bonus, of which nothing is seen and heard where Word has none. */
export interface Squiggles {
  /** Brings the squiggles to these marks, and no others. Never throws. */
  show(marks: readonly Mark[]): Promise<void>;
}

/** A squiggle that stands in the document. */
interface Standing {
  readonly mark: PlacedMark;
  /** Text under it: Word moves it along with the words. */
  readonly words: string;
}

export function createSquiggles({ queue, wordApi, stateOf, clicked }: SquiggleSurroundings): Squiggles {
  const standing = new Map<string, Standing>();
  let works: boolean | null = null;
  let paragraphs = -1;
  let wanted: readonly Mark[] = [];

  const probe = async (placed: PlacedMark): Promise<boolean> => {
    try {
      await inWord((context) => tryOne(context, placed, wordApi));
      await inWord((context) => {
        context.document.onAnnotationClicked.add(({ id }) => Promise.resolve(notify(id)));
        return context.sync();
      });
      return true;
    } catch {
      return false;
    }
  };

  const notify = (id: string): void => {
    const key = standing.get(id)?.mark.key;
    if (key !== undefined) clicked(key);
  };

  const bring = (marks: readonly Mark[]): Promise<void> =>
    inWord(async (context) => {
      const { texts, proxies } = await readTexts(context);
      const placed = placeMarks(marks, stateOf, texts.paragraphs);
      const [first] = placed;
      if (works === null && first) works = await probe(first);
      if (!works) return;

      const before = [...standing.values()].map(({ mark }) => mark.paragraph);
      const moved = paragraphs !== proxies.length;
      const touched = moved ? proxies.map((_, index) => index) : [...before, ...placed.map((mark) => mark.paragraph)];
      paragraphs = proxies.length;
      const present = await annotationsIn(context, proxies, standing.size > 0 ? touched : []);

      const missing = new Map(placed.map((mark) => [nameOf(mark, wordsOf(mark, texts.paragraphs)), mark]));
      const kept = new Map<string, Standing>();
      for (const { id, annotation, paragraph } of present) {
        const old = standing.get(id);
        if (!old) continue;
        const name = nameOf({ ...old.mark, paragraph }, old.words);
        const mark = missing.get(name);
        if (mark) kept.set(id, { mark, words: old.words });
        else annotation.delete();
        missing.delete(name);
      }
      const inserted = insert(proxies, [...missing.values()], wordApi);
      await context.sync();
      standing.clear();
      for (const [id, each] of kept) standing.set(id, each);
      for (const { ids, marks: made } of inserted) {
        ids.value.forEach((id, index) => {
          const mark = made[index];
          if (mark) standing.set(id, { mark, words: wordsOf(mark, texts.paragraphs) });
        });
      }
    });

  return {
    show: async (marks) => {
      wanted = marks;
      if (works === false || (marks.length === 0 && standing.size === 0)) return;
      // Of several that wait for Word only the last is still true.
      await queue(() => (wanted === marks ? bring(marks) : Promise.resolve())).catch(() => undefined);
    },
  };
}

const wordsOf = ({ paragraph, start, length }: PlacedMark, texts: readonly string[]): string =>
  (texts[paragraph] ?? "").slice(start, start + length);

/** The same for a squiggle that may stay as it is. Where it begins is Word's to follow. */
const nameOf = ({ key, paragraph, weight }: PlacedMark, words: string): string =>
  [paragraph, weight, key, words].join("\u0000");

const critique = ({ start, length, weight }: PlacedMark, wordApi: number): Word.Critique => ({
  colorScheme: COLOURS[weight],
  start,
  length,
  ...(wordApi < 1.8
    ? {}
    : {
        popupOptions: {
          brandingTextResourceId: "Grup.Label",
          titleResourceId: TITLES[weight],
          subtitleResourceId: SUBTITLE,
          suggestions: [],
        },
      }),
});

/** Inserts one, reads it back, and takes it away again. Throws where Word does not do one of the three. */
async function tryOne(context: Word.RequestContext, mark: PlacedMark, wordApi: number): Promise<void> {
  const { proxies } = await readTexts(context);
  const paragraph = proxies[mark.paragraph];
  const ids = paragraph?.insertAnnotations({ critiques: [critique(mark, wordApi)] });
  await context.sync();
  const all = paragraph?.getAnnotations();
  all?.load("items/id");
  await context.sync();
  const ours = all?.items.find(({ id }) => ids?.value.includes(id));
  if (!ours) throw new Error("The squiggle was not there.");
  ours.delete();
  await context.sync();
}

async function annotationsIn(
  context: Word.RequestContext,
  proxies: readonly Word.Paragraph[],
  places: readonly number[],
): Promise<{ id: string; annotation: Word.Annotation; paragraph: number }[]> {
  const asked = [...new Set(places)].flatMap((paragraph) => {
    const all = proxies[paragraph]?.getAnnotations();
    all?.load("items/id");
    return all ? [{ paragraph, all }] : [];
  });
  if (asked.length > 0) await context.sync();
  return asked.flatMap(({ paragraph, all }) =>
    all.items.map((annotation) => ({ id: annotation.id, annotation, paragraph })),
  );
}

function insert(
  proxies: readonly Word.Paragraph[],
  marks: readonly PlacedMark[],
  wordApi: number,
): { ids: OfficeExtension.ClientResult<string[]>; marks: readonly PlacedMark[] }[] {
  return [...new Set(marks.map(({ paragraph }) => paragraph))].flatMap((paragraph) => {
    const here = marks.filter((mark) => mark.paragraph === paragraph);
    const critiques = here.map((mark) => critique(mark, wordApi));
    const ids = proxies[paragraph]?.insertAnnotations({ critiques });
    return ids ? [{ ids, marks: here }] : [];
  });
}
