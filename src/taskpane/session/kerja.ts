import { terapkanAbaikan } from "../../checker/abaikan";
import type { Checker } from "../../checker/checker";
import type { Store } from "../../ooxml/store";
import type { Reading, Session, WriteReport } from "../../word/session";
import { konteksPeriksa } from "./konteks";
import type { SumberProfil } from "./keadaan-profil";
import type { StateStore } from "./store";
import { sopTerpilih, type PaneAksi, type PaneState, type Tulis } from "./state";

/** What the pane works with; tests put their own in its place. */
export interface PaneDeps {
  readonly session: Session;
  readonly checker: Checker;
  /** ISO date of today. */
  readonly hariIni: () => string;
  readonly profil?: SumberProfil;
  /** Calls once after so many milliseconds. Returns a function that calls it off. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
}

export type PaneStore = StateStore<PaneState, PaneAksi>;

/** The steps that every command is made of. */
export interface Kerja {
  /** Takes in what was read, and checks it. */
  terima(reading: Reading): void;
  /** Checks the chosen SOP again as it was last read. */
  periksa(): void;
  /** Reads the document now. Never throws: a failure stands in the state. */
  baca(): Promise<void>;
  /**
   * Keeps something in the document, beside what is kept there already, or made from it. Never throws: a failure stands in the
   * state. True when it was kept.
   */
  simpan(ganti: Partial<Store> | ((kini: Store) => Partial<Store>)): Promise<boolean>;
  /** One write of the person's, then a fresh look at the document. True when it was written. */
  tulis(nama: Tulis, write: () => Promise<WriteReport>): Promise<boolean>;
  /** The last of these writes once more. */
  ulangi(): Promise<void>;
}

const DITOLAK: WriteReport = { ok: false, reason: "wordMenolak" };

export function createKerja({ session, checker, hariIni }: PaneDeps, { getState, dispatch }: PaneStore): Kerja {
  const periksa = (): void => {
    const { index, sop } = sopTerpilih(getState());
    const { bahasa, simpanan } = getState();
    try {
      const hasil = sop && checker.check(sop.sop, konteksPeriksa(getState(), index, hariIni()), bahasa);
      dispatch({ type: "diperiksa", hasil: hasil && terapkanAbaikan(hasil, simpanan?.abaikan ?? [], sop.sop) });
    } catch {
      // A rule that fails is a fault of ours: the pane says that nothing was checked, and the steps can still be edited.
      dispatch({ type: "diperiksa", hasil: null });
    }
  };

  const terima = (reading: Reading): void => {
    const sebelum = sopTerpilih(getState()).sop;
    dispatch({ type: "terbaca", reading });
    // Where only the cursor has moved, inside the same SOP, the result stands.
    if (sopTerpilih(getState()).sop !== sebelum || getState().hasil === null) periksa();
  };

  const baca = (): Promise<void> => session.read().then(terima, () => dispatch({ type: "tidakTerbaca" }));

  const simpan: Kerja["simpan"] = async (ganti) => {
    try {
      const kini = getState().simpanan ?? (await session.readStore());
      const simpanan = { ...kini, ...(typeof ganti === "function" ? ganti(kini) : ganti) };
      dispatch({ type: "simpanan", simpanan });
      await session.writeStore(simpanan);
      return true;
    } catch {
      dispatch({ type: "tidakTersimpan", simpanan: await session.readStore().catch(() => null) });
      return false;
    }
  };

  let terakhir: () => Promise<unknown> = async () => undefined;
  const tulis: Kerja["tulis"] = async (nama, write) => {
    if (getState().sibuk === "menulis") return false;
    terakhir = () => tulis(nama, write);
    dispatch({ type: "mulai", kesibukan: "menulis" });
    const report = await write().catch(() => DITOLAK);
    dispatch({ type: "ditulis", laporan: { tulis: nama, report }, bisaKembali: session.restorable });
    await baca();
    dispatch({ type: "selesai" });
    return report.ok;
  };

  const ulangi = async (): Promise<void> => void (await terakhir());

  return { terima, periksa, baca, simpan, tulis, ulangi };
}
