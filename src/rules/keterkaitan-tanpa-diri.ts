import { keadaanIsian } from "../sop/isian";
import { judulBaku } from "../sop/judul";
import { perButir } from "./per-butir";
import type { Check } from "./rule";

export const check: Check = (sop) => {
  const { nama } = sop.identitas;
  const sendiri = judulBaku(nama);
  if (keadaanIsian(nama) !== "terisi" || sendiri === "") return "tidakBerlaku";
  return perButir(sop, "keterkaitan", (butir, at) =>
    judulBaku(butir) === sendiri ? [{ at, message: "diriSendiri" }] : [],
  );
};
