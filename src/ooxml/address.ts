import type { Address } from "../sop/address";

/** What an address holds. */
export interface Place {
  /** Indices in `Snapshot.paragraphs`, in order; at least one. */
  readonly paragraphs: readonly number[];
  /** Name of the shape, when the value was read from a drawing. */
  readonly shape?: string;
}

/** Makes an address of paragraphs, and of a shape anchored in them. */
export function address(paragraphs: readonly number[], shape?: string): Address {
  const place: Place = shape === undefined ? { paragraphs } : { paragraphs, shape };
  return place as unknown as Address;
}

/** Opens an address that this room has made. */
export function placeOf(at: Address): Place {
  return at as unknown as Place;
}
