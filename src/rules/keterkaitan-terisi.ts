import { keadaanIsian } from "../sop/isian";
import type { Check } from "./rule";

export const check: Check = ({ keterkaitan, dokumen }) => {
  // Where the box itself is missing, `enam-kotak-ada` says so.
  if (dokumen !== undefined && !dokumen.kotak.includes("keterkaitan")) return "tidakBerlaku";
  // A dash says that there is no other SOP.
  if (keterkaitan.some((butir) => keadaanIsian(butir) !== "kosong")) return [];
  return [{ at: "keterkaitan", message: "kosong", kosong: true, text: "" }];
};
