import { abaikanTemuan, batalkanAbaikan } from "../../checker/abaikan";
import type { Finding } from "../../checker/result";
import type { Ignored } from "../../sop/ignored";
import type { Sop } from "../../sop/sop";
import type { Pane } from "../session/pane";
import { sopTerpilih, type PaneState } from "../session/state";

/** Why nothing can be kept in this document. */
export type Halangan = "terlindung" | "hanyaBaca";

export const halanganSimpan = ({ reading }: PaneState): Halangan | null => {
  if (reading?.facts.protected) return "terlindung";
  return reading?.facts.readOnly ? "hanyaBaca" : null;
};

/** Sets a finding aside, in the document. False when it could not be kept: the finding then stays. */
export const abaikan = (pane: Pane, temuan: Finding, alasan: string): Promise<boolean> =>
  ubahAbaikan(pane, (kini, sop) => abaikanTemuan(kini, temuan, sop, alasan, pane.hariIni()));

/** Takes back that a finding was set aside. */
export const batalkan = (pane: Pane, temuan: Finding): Promise<boolean> =>
  ubahAbaikan(pane, (kini, sop) => batalkanAbaikan(kini, temuan, sop));

async function ubahAbaikan(
  pane: Pane,
  ubah: (kini: readonly Ignored[], sop: Sop) => readonly Ignored[],
): Promise<boolean> {
  const { sop } = sopTerpilih(pane.getState());
  if (!sop) return false;
  const tersimpan = await pane.kerja.simpan((kini) => ({ abaikan: [...ubah(kini.abaikan, sop.sop)] }));
  pane.kerja.periksa();
  return tersimpan;
}
