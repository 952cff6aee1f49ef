import type { Finding } from "../../checker/result";
import { keputusanDariSyarat } from "../../sop/keputusan-dari-syarat";
import type { Prosedur } from "../../sop/sop";
import { pelakuKeKolom } from "../../sop/pelaku-ke-kolom";
import { teksSel } from "../../sop/sel";
import { urutanPelaksana } from "../../sop/urutan-pelaksana";
import { toProsedur } from "../langkah/convert";
import type { Pane } from "../session/pane";
import { langkahTerpilih, type PaneState } from "../session/state";

export type JenisUsul = "urutkanKolom" | "jadikanKeputusan" | "pindahkanPelaku";

/** Other steps that repair a finding: shown before they are built. Lines for people, and the steps. */
export interface Usul {
  readonly jenis: JenisUsul;
  readonly sebelum: readonly string[];
  readonly sesudah: readonly string[];
  readonly prosedur: Prosedur;
}

/** What is proposed for a finding of a rule; nothing for most, and nothing where it would change nothing. */
const USUL: Readonly<Record<string, (prosedur: Prosedur, temuan: Finding) => Usul | null>> = {
  "pelaksana-urut-kemunculan": (prosedur) => {
    const terurut = urutanPelaksana(prosedur);
    if (terurut === prosedur) return null;
    const kolom = ({ pelaksana }: Prosedur): string[] => [pelaksana.join(" → ")];
    return { jenis: "urutkanKolom", sebelum: kolom(prosedur), sesudah: kolom(terurut), prosedur: terurut };
  },
  "kegiatan-tanpa-syarat": (prosedur, { langkah = 0 }) => {
    const usul = keputusanDariSyarat(prosedur, langkah - 1);
    if (usul === null) return null;
    const sebelum = [prosedur.langkah[langkah - 1]?.kegiatan ?? ""];
    const sesudah = usul.baris.flatMap((index) => barisUsul(usul.prosedur, index));
    return { jenis: "jadikanKeputusan", sebelum, sesudah, prosedur: usul.prosedur };
  },
  "kegiatan-tanpa-pelaksana": (prosedur, { langkah = 0 }) => {
    const usul = pelakuKeKolom(prosedur, langkah - 1);
    if (usul === null) return null;
    const baris = ({ langkah: semua }: Prosedur, kolom: string | null): string[] => [
      [kolom, semua[langkah - 1]?.kegiatan].filter(Boolean).join(": "),
    ];
    return {
      ...{ jenis: "pindahkanPelaku", sebelum: baris(prosedur, usul.dari), sesudah: baris(usul.prosedur, usul.ke) },
      prosedur: usul.prosedur,
    };
  },
};

/** A row in words: the activity, where a decision leads, and its remark. */
function barisUsul({ langkah }: Prosedur, index: number): string[] {
  const { kegiatan = "", ke = [], keterangan = "" } = langkah[index] ?? {};
  const jalan = ke.length > 1 ? ke.map(({ label, langkah: tujuan }) => `${label ?? ""} → ${tujuan ?? "?"}`) : [];
  const catatan = ke.length > 1 ? [teksSel(keterangan)].filter(Boolean) : [];
  return [`${index + 1}. ${kegiatan}`, ...jalan, ...catatan];
}

/** Proposed on the steps as they are in the pane, while they are those of the document. */
export function usulUntuk(temuan: Finding, state: PaneState): Usul | null {
  const { riwayat, dokumen } = langkahTerpilih(state);
  const prosedur = toProsedur(riwayat.kini);
  if (dokumen?.langkah.length !== prosedur.langkah.length) return null;
  return USUL[temuan.rule]?.(prosedur, temuan) ?? null;
}

/** Takes the proposed steps over and draws the chart. */
export function terapkanUsul({ perintah }: Pane, { prosedur }: Usul): void {
  perintah.langkah({ type: "lanjutkan", draf: prosedur });
  void perintah.bangunBagan();
}
