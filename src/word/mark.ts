import type { Address } from "../sop/address";

/** Words of the document that a squiggle should stand under. */
export interface Mark {
  /** By which whoever asked for it knows it again. */
  readonly key: string;
  readonly at: Address;
  /** The words; where they do not stand at the place exactly once, all of its text is meant. */
  readonly text: string;
  readonly weight: MarkWeight;
}

export type MarkWeight = "error" | "warning" | "info" | "perluDilihat";
