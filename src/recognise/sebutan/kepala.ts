import type { HeadNode, Snapshot } from "../../ooxml/snapshot";
import type { Line } from "../line";
import type { Segment } from "../segments";
import { fieldLabel, isKotak, type FieldLabel } from "../labels";
import { clean } from "../text";

/** A head or foot that stands on pages of an SOP. */
export interface Kepala {
  readonly di: HeadNode["di"];
  readonly lines: readonly Line[];
  /** It stands on the pages of other SOPs as well. */
  readonly bersama: boolean;
}

/** Heads and feet on the pages of each SOP, each text once. */
export function headsOf(snapshot: Snapshot, segments: readonly Segment[]): Kepala[][] {
  const heads = segments.map((segment) => headsIn(snapshot, segment));
  const count = (key: string): number => heads.filter((own) => own.has(key)).length;
  return heads.map((own) =>
    [...own].map(([key, { di, texts }]) => ({ di, lines: texts.flatMap(linesOfHead), bersama: count(key) > 1 })),
  );
}

function headsIn({ heads, paragraphs }: Snapshot, { start, last }: Segment): Map<string, HeadNode> {
  if (heads.length === 0) return new Map();
  const sections = new Set(paragraphs.slice(start, last + 1).map(({ section }) => section));
  return new Map(
    heads
      .filter(({ section, texts }) => sections.has(section) && texts.length > 0)
      .map((head) => [`${head.di}\n${head.texts.join("\n")}`, head]),
  );
}

/** No paragraph of the body holds them. */
const linesOfHead = (text: string): Line[] =>
  text.split(/[\v\f\n\r]/).map((line) => ({ text: clean(line), paragraph: -1, list: false, placeholder: false }));

/** Labels from which a head holds an identity, and not only the number that is repeated on each page. */
const ENOUGH = 3;

/** The heads of the pages hold the identity that an SOP has not in its body: no paragraph there can be checked or filled. */
export function isIdentityInHeads(heads: readonly HeadNode[], segments: readonly Segment[]): boolean {
  const identity = (fields: readonly FieldLabel[]): number => new Set(fields.filter((field) => !isKotak(field))).size;
  const inHeads = heads.flatMap(({ di, texts }) =>
    di === "kepala" ? texts.flatMap((text) => fieldLabel(text)?.field ?? []) : [],
  );
  return identity(inHeads) >= ENOUGH && segments.some(({ hits }) => identity([...hits.keys()]) < ENOUGH);
}
