import { keadaanIsian } from "../sop/isian";
import { judulBaku } from "../sop/judul";
import type { Check } from "./rule";

export const check: Check = ({ identitas: { nama }, dokumen }) => {
  if (dokumen?.judulProsedur === undefined || keadaanIsian(nama) !== "terisi") return "tidakBerlaku";
  const { judulProsedur } = dokumen;
  if (judulBaku(nama) === judulBaku(judulProsedur)) return [];
  return [{ at: "identitas.nama", message: "berbeda", data: { judul: judulProsedur } }];
};
