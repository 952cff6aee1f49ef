declare const opaque: unique symbol;

/** Where a value was read. Made by `ooxml`, resolved by `word`; everyone else only hands it on. */
export interface Address {
  readonly [opaque]: "Address";
}

/** Address of each value of a `Sop`, by its path (see `path.ts`). */
export type AddressMap = ReadonlyMap<string, Address>;
