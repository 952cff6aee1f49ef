import type { Package } from "../../package";
import { readSources, type Sources } from "../../reader/read-snapshot";
import type { Snapshot } from "../../snapshot";

/** The document that something is carried from. */
export interface Old {
  readonly pkg: Package;
  readonly snapshot: Snapshot;
  readonly sources: Sources;
}

/** A document that was read, with what it was read from. */
export const oldOf = (pkg: Package, snapshot: Snapshot): Old => ({ pkg, snapshot, sources: readSources(pkg) });
