import type { RecognisedSop } from "../../recognise/recognition";
import type { Address } from "../../sop/address";
import type { Path } from "../../sop/path";

/** Where a value stands, or the nearest thing around it that has a place: its list, its step, its section. */
export function addressOf({ alamat }: RecognisedSop, path: Path): Address | null {
  const keys = path.split(".");
  for (let length = keys.length; length > 0; length -= 1) {
    const at = alamat.get(keys.slice(0, length).join("."));
    if (at) return at;
  }
  return null;
}
