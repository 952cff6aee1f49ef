import { keadaanIsian } from "../sop/isian";
import { pisahJudul } from "../sop/judul";
import type { Check, Fix } from "./rule";

export const check: Check = ({ identitas: { nama } }) => {
  if (keadaanIsian(nama) !== "terisi") return "tidakBerlaku";
  const [awalan, judul] = pisahJudul(nama);
  if (awalan === "") return [];
  const at = "identitas.nama";
  const to = judul.trim().replace(/^[a-z]/, (huruf) => huruf.toUpperCase());
  const fixes: Fix[] = to === "" ? [] : [{ kind: "saran", at, from: nama, to }];
  return [{ at, message: "berawalan", data: { awalan: awalan.replace(/[\s:.–-]+$/, "").trim() }, fixes }];
};
