import { fromFlatOpc } from "../ooxml/package";
import { readSnapshot } from "../ooxml/reader";
import type { Snapshot } from "../ooxml/snapshot";
import type { Gaps } from "./match-added";
import { outlineOf, type Detail, type Outline } from "./outline";

/** What is written, and what gives way to it. Blocks are indices into `Snapshot.blocks`. */
export interface Splice {
  /** New blocks, as Flat OPC; null only removes. */
  readonly payload: string | null;
  /** The block before which they go (the count of blocks for the end), or the whole body. */
  readonly at: number | "body";
  readonly remove: readonly number[];
  readonly gaps: Gaps;
}

/** How closely documents can be compared of which some could be read as texts only. */
export const detailOf = (...snapshots: readonly Snapshot[]): Detail =>
  snapshots.every(({ facts }) => facts.shapesKnown) ? "shapes" : "texts";

/** The lines that a splice must bring into the document. */
export const expectedLines = ({ payload }: Splice, detail: Detail): Outline =>
  payload === null ? [] : outlineOf(readSnapshot(fromFlatOpc(payload)), detail);
