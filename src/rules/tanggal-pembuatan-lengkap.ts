import { belumTerisi } from "../sop/isian";
import { labelTidakAda } from "./label-tidak-ada";
import type { Check } from "./rule";
import { tanggalLengkap } from "./tanggal-lengkap";

export const check: Check = (sop) => {
  const { tanggalPembuatan } = sop.identitas;
  if (belumTerisi(tanggalPembuatan) && labelTidakAda(sop, "tanggalPembuatan")) return "tidakBerlaku";
  return tanggalLengkap(tanggalPembuatan, "identitas.tanggalPembuatan", "error");
};
