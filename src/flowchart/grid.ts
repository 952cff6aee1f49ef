import type { Bentuk } from "../sop/sop";
import type { FlowEnd } from "./flow";
import type { Size } from "./metrics";

/**
 * The routing grid of one page. Vertical tracks alternate between channels beside the columns (even: 0, 2 … 2n) and
 * the middles of the columns (odd); horizontal tracks between the gaps above and below the bands (even) and their
 * middles (odd). A band is a line of symbols in a row, or a line of pentagons above or below them. Nodes stand where two
 * odd tracks cross.
 */
export interface PageGrid {
  /** Performer columns. */
  readonly columns: number;
  readonly bands: readonly Band[];
  readonly nodes: readonly GridNode[];
  readonly links: readonly Link[];
}

export interface Band {
  /** 0-based index of the step. */
  readonly row: number;
  readonly kind: "masuk" | "simbol" | "keluar";
  /** Height of its tallest node. */
  readonly height: number;
}

export interface GridNode extends Size {
  readonly id: number;
  readonly band: number;
  readonly column: number;
  readonly bentuk: Bentuk;
  readonly owner: NodeOwner;
}

/** What a node is: a symbol of a step, or a pentagon that stands for one on another page. */
export type NodeOwner =
  | ({ readonly kind: "simbol" } & FlowEnd)
  | { readonly kind: "keluar" | "masuk"; readonly langkah: number; readonly keluar: number; readonly target: FlowEnd };

/** One arrow on one page, or the plain line that joins two symbols of a row. */
export interface Link {
  readonly id: number;
  /** Step and exit that it belongs to, 0-based. */
  readonly langkah: number;
  /** Exit of the step, or the number of the join. */
  readonly keluar: number;
  readonly kind: "panah" | "gandeng";
  readonly from: GridNode;
  /** Null for an arrow that leads nowhere. */
  readonly to: GridNode | null;
  readonly label: string;
  /** Links with one net lead to one node, so they may run together. */
  readonly net: number;
}

/** Track through the middle of a column or band. */
export const middle = (index: number): number => 2 * index + 1;
export const isChannel = (track: number): boolean => track % 2 === 0;
