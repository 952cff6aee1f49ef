import { keadaanIsian } from "../sop/isian";
import { judulBaku } from "../sop/judul";
import { palingMirip } from "../sop/mirip";
import { nomorSopBaku } from "../sop/nomor-sop";
import type { SopRingkas } from "../sop/sop-ringkas";
import { labelTidakAda } from "./label-tidak-ada";
import type { Check, Problem } from "./rule";

export const check: Check = (sop, { profile: { daftarSop = [] } }) => {
  const { nomor, nama } = sop.identitas;
  if (daftarSop.length === 0 || keadaanIsian(nama) !== "terisi") return "tidakBerlaku";
  const senama = daftarSop.filter((satu) => judulBaku(satu.nama) === judulBaku(nama));
  const [pertama] = senama;
  const bernomor = keadaanIsian(nomor) === "terisi";
  if (pertama !== undefined && !bernomor) return labelTidakAda(sop, "nomor") ? [] : [nomorUntuk(pertama, nomor)];
  if (senama.some((satu) => nomorSopBaku(satu.nomor) === nomorSopBaku(nomor))) return [];
  if (pertama !== undefined) return [problem("nomorLain", pertama, "identitas.nomor", nomor, pertama.nomor)];
  const senomor = daftarSop.find((satu) => bernomor && nomorSopBaku(satu.nomor) === nomorSopBaku(nomor));
  if (senomor !== undefined) return [problem("namaLain", senomor, "identitas.nama", nama, senomor.nama)];
  const mirip = palingMirip(judulBaku(nama), daftarSop, (satu) => judulBaku(satu.nama));
  if (mirip !== null) return [problem("mirip", mirip, "identitas.nama", nama, mirip.nama)];
  return [{ at: "identitas.nama", message: "tidakTerdaftar" }];
};

/** That the number is missing says `nomor-sop-terisi`; here it is offered. */
const nomorUntuk = (satu: SopRingkas, kini: string): Problem => ({
  ...problem("nomorTerdaftar", satu, "identitas.nomor", kini, satu.nomor),
  severity: "info",
});

const problem = (message: string, { nomor, nama }: SopRingkas, at: string, from: string, to: string): Problem => ({
  ...{ at, message, data: { nomor, nama } },
  fixes: [{ kind: "saran", at, from, to }],
});
