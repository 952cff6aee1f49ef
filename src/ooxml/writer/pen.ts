import type { Kotak } from "../../sop/dokumen";
import type { Bahasa } from "../options";
import { fieldOf, type Field } from "./fields";
import type { Picture } from "./picture";
import { run } from "./markup";
import { numbering, type Numbering } from "./numbering";

/** What all parts of one writing share: numbers that are given once, and the texts of fields. */
export interface Pen {
  /** A number that no control and no shape has yet, of this writing or of the document. */
  readonly nextId: () => number;
  readonly field: (tag: string) => Field;
  readonly listOf: (kotak: Kotak) => number;
  readonly numbering: Numbering;
  /** The picture above the name of the pemda. */
  readonly logo: Picture | null;
  /** Runs of a value of the model, by its path. */
  readonly runs: (path: string, text: string) => string;
  /** Pictures above the name that signs. */
  readonly signed: readonly Picture[];
}

/** Numbers that the document uses already. */
export interface UsedNumbers {
  readonly ids: ReadonlySet<number>;
  /** Highest number of a list, its definition, or its mark. */
  readonly lists: number;
}

const NONE: UsedNumbers = { ids: new Set(), lists: 0 };

/** What an older document adds to a writing. */
export type Brought = Pick<Pen, "logo" | "runs" | "signed">;

const OWN: Brought = { logo: null, runs: (_, text) => run(text), signed: [] };

/** A pen for one writing into a document that uses these numbers. */
export function pen(bahasa: Bahasa = "id", used: UsedNumbers = NONE, brought: Partial<Brought> = {}): Pen {
  let last = 0;
  const nextId = (): number => {
    do last++;
    while (used.ids.has(last));
    return last;
  };
  const lists = numbering(used.lists + 1);
  return { nextId, field: (tag) => fieldOf(tag, bahasa), listOf: lists.idOf, numbering: lists, ...OWN, ...brought };
}
