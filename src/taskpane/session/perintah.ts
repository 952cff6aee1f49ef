import type { Finding } from "../../checker/result";
import type { TemplateOptions } from "../../ooxml/options";
import type { Lang } from "../../rules/catalogue";
import type { Fix } from "../../rules/rule";
import { sopKosong } from "../../sop/kosong";
import type { Path } from "../../sop/path";
import { isiDariProfil } from "../../sop/profil/isi";
import type { Session, WriteReport } from "../../word/session";
import { toProsedur } from "../langkah/convert";
import { pisahSebelum } from "../langkah/halaman";
import type { LangkahAksi } from "../langkah/state";
import { denganTeks } from "../langkah/teks-gambar";
import { addressOf } from "./address-of";
import type { Kerja, PaneDeps, PaneStore } from "./kerja";
import { langkahTerpilih, sopTerpilih } from "./state";
import type { KerjaProfil } from "./profil";
import type { Sync } from "./sync";

/** What a person can do in the pane. None of it throws: what goes wrong stands in the state. */
export interface Perintah {
  /** Selects the place of a value in the document. */
  tunjukkan(path: Path): Promise<void>;
  bacaLagi(): Promise<void>;
  /** Checks everything, also what has not been filled in yet, and remembers the outcome in the document. */
  periksaLengkap(): Promise<void>;
  /** Back to checking while writing. */
  periksaSambilMenulis(): void;
  /** Changes several texts in one write, or none of them. */
  perbaiki(fixes: readonly Fix[]): Promise<void>;
  pilihSop(index: number): void;
  pakaiBahasa(bahasa: Lang): void;
  /** @param bernomor takes the next number of the profile, where it has one */
  dokumenBaru(options: TemplateOptions, bernomor?: boolean): Promise<void>;
  sisipkanTemplat(options: TemplateOptions, bernomor?: boolean): Promise<void>;
  /** Draws the chart. @param tanpa keys of the texts of the old drawing that are left out; the others go to Keterangan */
  bangunBagan(tanpa?: ReadonlySet<string>): Promise<void>;
  /** The person switched Track Changes off: the write that was refused, once more. */
  cobaLagi(): Promise<void>;
  /** The person agrees to tracked changes: the write that was refused, once more. */
  tulisTerlacak(): Promise<void>;
  kembalikan(): Promise<void>;
  tutupLaporan(): void;
  langkah(aksi: LangkahAksi): void;
  lanjutkanDraf(): void;
  buangDraf(): void;
}

const TANPA_TEMPAT: WriteReport = { ok: false, reason: "tempatTidakDitemukan" };

export function createPerintah(
  { session, hariIni }: PaneDeps,
  store: PaneStore,
  kerja: Kerja,
  sync: Sync,
  profil: KerjaProfil,
): Perintah {
  const { getState, dispatch } = store;

  const simpanPemeriksaan = async (): Promise<void> => {
    const { hasil } = getState();
    if (!hasil) return;
    const jumlah = (severity: Finding["severity"]) => hasil.findings.filter((f) => f.severity === severity).length;
    await kerja.simpan({ pemeriksaan: { tanggal: hariIni(), error: jumlah("error"), warning: jumlah("warning") } });
  };

  const langkah = (aksi: LangkahAksi): void =>
    dispatch({ type: "langkah", index: sopTerpilih(getState()).index, aksi });

  const bangun = async (tanpa: ReadonlySet<string> = new Set()): Promise<void> => {
    await sync.tenang();
    const { index, sop } = sopTerpilih(getState());
    const semula = langkahTerpilih(getState()).riwayat.kini;
    const draft = denganTeks(semula, sop?.teksGambar ?? [], tanpa);
    await kerja.tulis("bagan", async () => {
      const {
        reading,
        profil: { berlaku },
      } = getState();
      const halaman = pisahSebelum(draft, reading?.layouts[index]?.pisahSebelum);
      const report = await session.buildFlowchart(toProsedur(draft), sop, {
        gaya: berlaku.bagan,
        pisahSebelum: halaman,
      });
      if (report.ok) dispatch({ type: "langkah", index, aksi: { type: "dibangun", draft, semula } });
      return report;
    });
  };

  /** The empty template with what the profile knows; the number that it gives is used up once it stands in the document. */
  const templat =
    (nama: "dokumenBaru" | "template", tulis: Session["newDocument"]) =>
    async (options: TemplateOptions, bernomor = true): Promise<void> => {
      const { polaNomor, ...lain } = getState().profil.berlaku;
      const profile = bernomor && polaNomor ? { ...lain, polaNomor } : lain;
      const { sop, pencacah } = isiDariProfil(sopKosong(), profile, hariIni());
      const berhasil = await kerja.tulis(nama, () => tulis(options, sop));
      if (berhasil && pencacah) profil.catatNomor(pencacah);
    };

  const cobaLagi = async (): Promise<void> => {
    const { laporan } = getState();
    dispatch({ type: "tutupLaporan" });
    await (laporan?.tulis === "teks" ? sync.ulangi() : kerja.ulangi());
  };

  return {
    tunjukkan: async (path) => {
      const { sop } = sopTerpilih(getState());
      const at = sop && addressOf(sop, path);
      if (at) await session.select(at).catch(() => false);
    },
    bacaLagi: () => kerja.baca(),
    periksaLengkap: async () => {
      dispatch({ type: "mulai", kesibukan: "memeriksa" });
      dispatch({ type: "tahap", tahap: "diajukan" });
      await kerja.baca();
      await simpanPemeriksaan();
      dispatch({ type: "selesai" });
    },
    periksaSambilMenulis: () => {
      dispatch({ type: "tahap", tahap: "konsep" });
      kerja.periksa();
    },
    perbaiki: async (fixes) => {
      const alamat = sopTerpilih(getState()).sop?.alamat;
      const changes = fixes.flatMap(({ at: path, from, to }) => {
        const at = alamat?.get(path);
        return at ? [{ at, from, to }] : [];
      });
      const semua = changes.length === fixes.length;
      await kerja.tulis("perbaikan", async () => (semua ? session.replaceTexts(changes) : TANPA_TEMPAT));
    },
    pilihSop: (index) => {
      dispatch({ type: "pilihSop", index });
      kerja.periksa();
    },
    pakaiBahasa: (bahasa) => {
      dispatch({ type: "bahasa", bahasa });
      kerja.periksa();
    },
    dokumenBaru: templat("dokumenBaru", (options, sop) => session.newDocument(options, sop)),
    sisipkanTemplat: templat("template", (options, sop) => session.insertTemplate(options, sop)),
    bangunBagan: bangun,
    cobaLagi,
    tulisTerlacak: () => {
      session.allowTracked();
      return cobaLagi();
    },
    kembalikan: async () => {
      const { index } = sopTerpilih(getState());
      const bagan = getState().terakhir === "bagan";
      await kerja.tulis("kembalikan", async () => {
        const report = await session.restore();
        if (report.ok && bagan) dispatch({ type: "langkah", index, aksi: { type: "dikembalikan" } });
        return report;
      });
    },
    tutupLaporan: () => dispatch({ type: "tutupLaporan" }),
    langkah,
    lanjutkanDraf: () => {
      const { drafLama } = getState();
      dispatch({ type: "tawarkanDraf", draf: null });
      if (drafLama) langkah({ type: "lanjutkan", draf: drafLama });
    },
    buangDraf: () => {
      dispatch({ type: "tawarkanDraf", draf: null });
      void kerja.simpan({ draf: null });
    },
  };
}
