import type { Konteks } from "../../sop/konteks";
import type { PaneState } from "./state";

/** What the rules may look at beside the SOP at `index`: how far it has come, and the other SOPs of the document. */
export function konteksPeriksa({ tahap, reading, profil }: PaneState, index: number, tanggalPeriksa: string): Konteks {
  const lain = (reading?.recognition.sops ?? []).filter((_, n) => n !== index);
  return {
    tahap,
    tanggalPeriksa,
    profile: profil.berlaku,
    sopLain: lain.map(({ sop: { identitas } }) => ({ nomor: identitas.nomor, nama: identitas.nama })),
  };
}

/** Today where the person sits, as an ISO date. */
export function hariIni(kini = new Date()): string {
  const dua = (n: number) => String(n).padStart(2, "0");
  return `${kini.getFullYear()}-${dua(kini.getMonth() + 1)}-${dua(kini.getDate())}`;
}
