import { belumTerisi } from "../sop/isian";
import { identitasTidakAda } from "./label-tidak-ada";
import type { Check } from "./rule";

export const check: Check = (sop) => {
  const { instansi, unit } = sop.identitas;
  // A perangkat daerah that is a unit of its own has one name.
  if (!belumTerisi(instansi) || !belumTerisi(unit)) return [];
  return identitasTidakAda(sop) ? "tidakBerlaku" : [{ at: "identitas.instansi", message: "kosong", kosong: true }];
};
