import { placeOf } from "../ooxml/address";
import type { RecognisedSop } from "../recognise/recognition";
import type { Address } from "../sop/address";
import type { Path } from "../sop/path";
import type { DocumentState } from "./state";

/** Which value of which SOP an address names, and the state that it was read in. */
export interface Origin {
  readonly state: DocumentState;
  readonly sop: number;
  readonly path: Path;
}

/** Remembers where addresses and SOPs come from, as long as somebody holds them. */
export interface Provenance {
  record(state: DocumentState): void;
  ofAddress(at: Address): Origin | undefined;
  ofSop(sop: RecognisedSop): { readonly state: DocumentState; readonly sop: number } | undefined;
}

export function createProvenance(): Provenance {
  const addresses = new WeakMap<Address, Origin>();
  const sops = new WeakMap<RecognisedSop, { state: DocumentState; sop: number }>();
  return {
    record: (state) =>
      state.recognition.sops.forEach((recognised, sop) => {
        sops.set(recognised, { state, sop });
        for (const [path, at] of recognised.alamat) addresses.set(at, { state, sop, path });
      }),
    ofAddress: (at) => addresses.get(at),
    ofSop: (sop) => sops.get(sop),
  };
}

/** Text at an address, as it was read. */
export const textAt = ({ snapshot }: DocumentState, at: Address): string =>
  placeOf(at)
    .paragraphs.map((paragraph) => snapshot.paragraphs[paragraph]?.text ?? "")
    .join("\n");

/**
 * Finds a value again in a later state: where its text stands now in a field of the same kind, first in the same SOP at
 * the same place; else the same place with another text. Null when there is no such place any more.
 */
export function findAgain({ state, sop, path }: Origin, now: DocumentState): Address | null {
  const was = state.recognition.sops[sop]?.alamat.get(path);
  const text = was ? textAt(state, was) : "";
  const same = now.recognition.sops[sop]?.alamat.get(path) ?? null;
  if (text.trim() === "" || (same && textAt(now, same) === text)) return same;
  const kind = kindOf(path);
  const moved = now.recognition.sops
    .flatMap(({ alamat }) => [...alamat])
    .find(([other, at]) => kindOf(other) === kind && textAt(now, at) === text);
  return moved?.[1] ?? same;
}

/** A path without its numbers. */
const kindOf = (path: Path): string => path.replace(/\d+/g, "#");
