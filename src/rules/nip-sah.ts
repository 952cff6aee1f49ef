import { keadaanIsian } from "../sop/isian";
import { formatNip, parseNip } from "../sop/nip";
import type { Check } from "./rule";

/** As it is usual, or without blanks. */
const BIASA = /(?<!\d)(?:\d{18}|\d{8} \d{6} \d \d{3})(?!\d)/;

export const check: Check = ({ identitas: { pengesahan } }, { profile }) => {
  const { nip } = pengesahan;
  // Who has another number (NRP of police and army, NIK of staff) has no NIP.
  if (profile.tanpaNip === true || keadaanIsian(nip) !== "terisi" || !/\d/.test(nip) || /\bn(?:rp|ik)\b/i.test(nip)) {
    return "tidakBerlaku";
  }
  const at = "identitas.pengesahan.nip";
  const { angka, sah } = parseNip(nip);
  if (!/^\d{18}$/.test(angka)) return [{ at, message: "panjang", data: { jumlah: String(nip.match(/\d/g)?.length) } }];
  if (!sah) return [{ at, message: "tanggal" }];
  if (BIASA.test(nip)) return [];
  const to = nip.replace(/\d[\d\s.-]*\d/, formatNip(angka));
  return [
    {
      at,
      message: "jarak",
      data: { nip: formatNip(angka) },
      severity: "info",
      fixes: [{ kind: "aman", at, from: nip, to }],
    },
  ];
};
