import { belumTerisi, keadaanIsian } from "../sop/isian";
import { jabatanBerNip } from "../sop/nip";
import type { Pengesahan } from "../sop/sop";
import type { Check, Problem } from "./rule";

export const check: Check = ({ identitas: { pengesahan } }, { tahap, profile }) => {
  const keadaan = Object.values(pengesahan).map(keadaanIsian);
  // With an electronic signature name and NIP come with it.
  if (keadaan.includes("tte")) return [];
  const ringan: Partial<Problem> = tahap === "konsep" ? { severity: "info" } : {};
  if (keadaan.every((k) => k === "kosong" || k === "strip")) {
    return [{ at: "identitas.pengesahan", message: "kosong", kosong: true, text: "", ...ringan }];
  }
  return wajib(pengesahan, profile.tanpaNip ?? false)
    .filter((bagian) => belumTerisi(pengesahan[bagian]))
    .map((bagian) => ({ at: `identitas.pengesahan.${bagian}`, message: bagian, kosong: true, ...ringan }));
};

const wajib = ({ jabatan }: Pengesahan, tanpaNip: boolean): (keyof Pengesahan)[] =>
  tanpaNip || !jabatanBerNip(jabatan) ? ["jabatan", "nama"] : ["jabatan", "nama", "nip"];
