import { keadaanIsian } from "../sop/isian";
import { judulBaku } from "../sop/judul";
import type { Path } from "../sop/path";
import { perButir } from "./per-butir";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => {
  const { nama } = sop.identitas;
  const sendiri = judulBaku(nama);
  if (keadaanIsian(nama) !== "terisi" || sendiri === "") return "tidakBerlaku";
  return perButir(sop, "keterkaitan", periksa, sendiri);
};

function periksa(butir: string, at: Path, sendiri: string): readonly Problem[] {
  return judulBaku(butir) === sendiri ? [{ at, message: "diriSendiri" }] : [];
}
