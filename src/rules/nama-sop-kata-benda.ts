import { keadaanIsian } from "../sop/isian";
import { pisahJudul } from "../sop/judul";
import { saranNominal } from "../sop/kata-benda";
import { kataKerjaAktif } from "../sop/kata-kerja";
import { kata } from "../sop/teks";
import type { Check, Fix } from "./rule";

export const check: Check = ({ identitas: { nama } }) => {
  if (keadaanIsian(nama) !== "terisi") return "tidakBerlaku";
  const [awalan, judul] = pisahJudul(nama);
  const pertama = kata(judul)[0] ?? "";
  // Titles seldom begin with a verb in ber-, but with many a noun that looks like one.
  if (!pertama.startsWith("me") || !kataKerjaAktif(pertama)) return [];
  const at = "identitas.nama";
  const nominal = saranNominal(judul);
  const fixes: Fix[] = nominal === null ? [] : [{ kind: "saran", at, from: nama, to: awalan + nominal }];
  return [{ at, message: "kataKerja", data: { kata: pertama }, fixes }];
};
