import { valueAt, withValueAt } from "../sop/path";
import { selGabung } from "../sop/sel";
import type { Sop } from "../sop/sop";
import type { Fix } from "../rules/rule";

/** The model with a fix applied, or null when another text stands there by now. */
export function applyFix(sop: Sop, { at, from, to }: Fix): Sop | null {
  const value = valueAt(sop, at);
  if (selGabung(value)) return value.teks === from ? withValueAt(sop, at, { ...value, teks: to }) : null;
  return String(value ?? "") === from ? withValueAt(sop, at, to) : null;
}
