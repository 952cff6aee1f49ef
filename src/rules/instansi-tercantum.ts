import { belumTerisi } from "../sop/isian";
import type { Check } from "./rule";

export const check: Check = ({ identitas: { instansi, unit } }) =>
  // A perangkat daerah that is a unit of its own has one name.
  belumTerisi(instansi) && belumTerisi(unit) ? [{ at: "identitas.instansi", message: "kosong", kosong: true }] : [];
