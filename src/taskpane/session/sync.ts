import type { WriteReport } from "../../word/session";
import { drafTertunda, teksTertunda } from "../langkah/state";
import type { Draft } from "../langkah/draft";
import type { Kerja, PaneDeps, PaneStore } from "./kerja";
import { langkahTerpilih, sopTerpilih } from "./state";

/** Milliseconds after the last change of the steps. */
export const JEDA = {
  /** Until a text goes into its cell. */
  teks: 400,
  /** Until the draft goes into the document's store. */
  draf: 1000,
} as const;

/** Keeps the steps and the document alike: texts go into the table, what is not built yet into the store. */
export interface Sync {
  /** Waits until no text is on its way. */
  tenang(): Promise<void>;
  /** Sends texts once more that were refused. */
  ulangi(): Promise<void>;
  stop(): void;
}

export function startSync(
  { session, after }: PaneDeps,
  { getState, dispatch, subscribe }: PaneStore,
  kerja: Kerja,
): Sync {
  let jalan: Promise<void> = Promise.resolve();
  let ditolak: Draft | null = null;
  let sebelum = langkahTerpilih(getState()).riwayat.kini;
  let batalkan: (() => void)[] = [];

  const tulisTeks = async (): Promise<WriteReport | null> => {
    const { index, sop } = sopTerpilih(getState());
    const beda = teksTertunda(langkahTerpilih(getState()));
    const changes = beda.flatMap(({ path, from, to }) => {
      const at = sop?.alamat.get(path);
      return at ? [{ at, from, to }] : [];
    });
    if (changes.length === 0) return null;
    const report = await session.replaceTexts(changes).catch((): WriteReport => ({ ok: false, reason: "wordMenolak" }));
    if (report.ok) dispatch({ type: "langkah", index, aksi: { type: "tertulis", beda } });
    return report;
  };

  /** A cell that changed meanwhile is read first; what is being typed in the pane then goes in. */
  const kirim = async (): Promise<void> => {
    const { kini } = langkahTerpilih(getState()).riwayat;
    if (kini === ditolak) return;
    let report = await tulisTeks();
    if (report && !report.ok && report.reason === "isiBerubah") {
      await kerja.baca();
      report = await tulisTeks();
    }
    if (!report) return;
    ditolak = report.ok ? null : kini;
    if (report.ok) dispatch({ type: "ditulis", laporan: null, bisaKembali: session.restorable });
    else dispatch({ type: "ditulis", laporan: { tulis: "teks", report }, bisaKembali: session.restorable });
  };

  const simpan = (): void => {
    const { simpanan, drafLama } = getState();
    const draf = drafTertunda(langkahTerpilih(getState()));
    if (drafLama || JSON.stringify(draf) === JSON.stringify(simpanan?.draf ?? null)) return;
    void kerja.simpan({ draf });
  };

  const berhenti = subscribe(() => {
    const { kini } = langkahTerpilih(getState()).riwayat;
    if (kini === sebelum) return;
    sebelum = kini;
    for (const batal of batalkan) batal();
    batalkan = [after(JEDA.teks, () => void (jalan = jalan.then(kirim))), after(JEDA.draf, simpan)];
  });

  return {
    tenang: () => jalan,
    ulangi: () => {
      ditolak = null;
      return (jalan = jalan.then(kirim));
    },
    stop: () => {
      berhenti();
      for (const batal of batalkan) batal();
    },
  };
}
