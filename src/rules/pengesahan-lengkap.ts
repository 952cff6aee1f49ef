import { belumTerisi, keadaanIsian } from "../sop/isian";
import { jabatanBerNip } from "../sop/nip";
import type { Pengesahan } from "../sop/sop";
import { labelTidakAda } from "./label-tidak-ada";
import type { Check, Problem } from "./rule";

export const check: Check = (sop, { tahap, profile }) => {
  const { pengesahan } = sop.identitas;
  const keadaan = Object.values(pengesahan).map(keadaanIsian);
  // With an electronic signature name and NIP come with it.
  if (keadaan.includes("tte")) return [];
  const ringan: Partial<Problem> = tahap === "konsep" ? { severity: "info" } : {};
  if (keadaan.every((k) => k === "kosong" || k === "strip")) {
    if (labelTidakAda(sop, "pengesahan")) return "tidakBerlaku";
    return [{ at: "identitas.pengesahan", message: "kosong", kosong: true, text: "", ...ringan }];
  }
  return wajib(pengesahan, profile.tanpaNip ?? false)
    .filter((bagian) => belumTerisi(pengesahan[bagian]))
    .map((bagian) => ({ at: `identitas.pengesahan.${bagian}`, message: bagian, kosong: true, ...ringan }));
};

const wajib = ({ jabatan }: Pengesahan, tanpaNip: boolean): (keyof Pengesahan)[] =>
  tanpaNip || !jabatanBerNip(jabatan) ? ["jabatan", "nama"] : ["jabatan", "nama", "nip"];
