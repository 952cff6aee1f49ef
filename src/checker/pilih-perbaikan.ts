import type { Fix } from "../rules/rule";
import type { Path } from "../sop/path";
import type { Finding } from "./result";

/** Repairs that can go into the document together. */
export interface Perbaikan {
  fixes: readonly Fix[];
  /** Findings that they repair. */
  temuan: number;
  /** Findings whose repair touches the same text as an earlier one: it must wait until that is done. */
  dilewati: number;
}

/** The safe repairs of some findings, as many as do not overlap, in the order of the findings. */
export function perbaikanAman(findings: readonly Finding[]): Perbaikan {
  const fixes: Fix[] = [];
  let [temuan, dilewati] = [0, 0];
  for (const aman of findings.map((satu) => satu.fixes.filter(({ kind }) => kind === "aman"))) {
    if (aman.length === 0) continue;
    if (aman.some(({ at }) => fixes.some((lain) => bertumpuk(at, lain.at)))) dilewati += 1;
    else {
      fixes.push(...aman);
      temuan += 1;
    }
  }
  return { fixes, temuan, dilewati };
}

/** The same text, or one that lies in the other. */
const bertumpuk = (a: Path, b: Path): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
