import type { Cuplikan, CuplikanKotak, CuplikanLangkah, CuplikanPengesahan, Entri } from "../../snippets/cuplikan";
import { isiKosong, prosedurBelumAda } from "../../snippets/isi-kosong";
import { isiProfil, peranProfil, pengesahanProfil } from "../../snippets/isi-profil";
import { gantiPeran } from "../../snippets/fill-pelaksana";
import { loadSop, type IdSopBaku } from "../../snippets/sop-baku";
import type { TemplateOptions } from "../../ooxml/options";
import type { Profile } from "../../sop/profile";
import type { Sop } from "../../sop/sop";
import { bakukan } from "../../sop/teks";
import type { CursorPlace } from "../../word/session";
import { teksCuplikan } from "../../snippets/search";
import type { Pane } from "../session/pane";
import { langkahTerpilih, sopTerpilih, type PaneState } from "../session/state";
import { TEMPLAT } from "./entri";
import { blokBaru } from "./pengesahan";

/** What stands around an insertion. */
export interface Sekitar {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly kursor: CursorPlace | null;
  readonly profile: Profile;
  /** ISO date of today. */
  readonly tanggal: string;
  readonly options: TemplateOptions;
}

/** What can be done with an entry; `cara` names its button and what it will do. */
export interface Tindakan {
  readonly cara: Cara;
  /** Completes the sentence about what it will do: a number, or what stays as it is. */
  readonly rinci?: string | number;
  /** True when it was done. */
  readonly jalankan: () => Promise<boolean>;
}

export type Cara = "isi" | "diSini" | "baru" | "kotak" | "kursor" | "langkah" | "pengesahan" | "gantiPengesahan";

/** What can be done with an entry here; the first is what Enter does. None where it is in the document already. */
export function tindakanEntri(entri: Entri, sekitar: Sekitar): readonly Tindakan[] {
  if (entri.id === TEMPLAT.id) return [];
  if (!("bagian" in entri)) return sisipSop(() => loadSop(entri.id as IdSopBaku), sekitar);
  switch (entri.bagian) {
    case "sop":
      return sisipSop(() => Promise.resolve(entri.isi), sekitar);
    case "langkah":
      return [sisipLangkah(entri, sekitar)];
    case "pengesahan":
      return sisipPengesahan(entri, sekitar);
    default:
      return sisipButir(entri, sekitar);
  }
}

/** A standard SOP as it would stand in the document of this office. */
export const sopUntuk = async (
  muat: () => Promise<Sop>,
  { profile, tanggal }: Pick<Sekitar, "profile" | "tanggal">,
): Promise<Sop> => isiProfil(await muat(), profile, tanggal);

function sisipSop(muat: () => Promise<Sop>, sekitar: Sekitar): readonly Tindakan[] {
  const { pane, state, options } = sekitar;
  const { session, kerja } = pane;
  const { sop: target } = sopTerpilih(state);
  const kosong = state.reading?.recognition.kind === "kosong";
  const isi = (): Promise<Sop> => sopUntuk(muat, sekitar);
  const diSini: Tindakan = {
    cara: "diSini",
    rinci: kosong ? "kosong" : "berisi",
    jalankan: () => kerja.tulis("sop", async () => session.insertTemplate(options, await isi())),
  };
  const baru: Tindakan = {
    cara: "baru",
    jalankan: () => kerja.tulis("dokumenBaru", async () => session.newDocument(options, await isi())),
  };
  if (kosong) return [diSini, baru];
  if (!target || !prosedurBelumAda(target.sop.prosedur)) return [baru, diSini];
  const mengisi: Tindakan = {
    cara: "isi",
    jalankan: () =>
      kerja.tulis("isi", async () => {
        const { isian, prosedur } = isiKosong(target.sop, await isi());
        return session.fillSop(target, isian, prosedur, { gaya: sekitar.profile.bagan });
      }),
  };
  return [mengisi, baru, diSini];
}

function sisipButir(cuplikan: CuplikanKotak, sekitar: Sekitar): readonly Tindakan[] {
  const { pane, state } = sekitar;
  const { session, kerja } = pane;
  const { sop: target } = sopTerpilih(state);
  const { bagian } = cuplikan;
  const butir = cuplikan.isi.map((satu) => gantiPeran(satu, peranProfil(sekitar.profile)));
  const diKursor: Tindakan = {
    cara: "kursor",
    jalankan: () => kerja.tulis("cuplikan", () => session.insertLines(butir)),
  };
  if (!target?.alamat.has(bagian)) return [diKursor];
  const ada = new Set(target.sop[bagian].map(bakukan));
  const belumAda = butir.filter((satu) => !ada.has(bakukan(satu)));
  if (belumAda.length === 0) return [];
  const keKotak: Tindakan = {
    cara: "kotak",
    rinci: ada.size + 1,
    jalankan: () => kerja.tulis("cuplikan", () => session.addItems(target, bagian, belumAda)),
  };
  return [keKotak, diKursor];
}

function sisipLangkah(cuplikan: CuplikanLangkah, { pane, state, kursor, profile }: Sekitar): Tindakan {
  const { baris } = langkahTerpilih(state).riwayat.kini;
  const diBaris = Number(/^prosedur\.langkah\.(\d+)/.exec(kursor?.path ?? "")?.[1] ?? baris.length - 1);
  const setelah = baris[Math.min(diBaris, baris.length - 1)];
  const peran = peranProfil(profile);
  const rapi = cuplikan.isi.map((satu) => ({
    ...satu,
    kegiatan: gantiPeran(satu.kegiatan, peran),
    ...(satu.pelaksana === undefined ? {} : { pelaksana: gantiPeran(satu.pelaksana, peran) }),
  }));
  return {
    cara: "langkah",
    rinci: setelah ? baris.indexOf(setelah) + 1 : 0,
    jalankan: async () => {
      pane.perintah.langkah({ type: "ubah", ubahan: { jenis: "tempel", setelah: setelah?.id ?? null, baris: rapi } });
      return true;
    },
  };
}

function sisipPengesahan(cuplikan: CuplikanPengesahan, sekitar: Sekitar): readonly Tindakan[] {
  const { pane, state, profile } = sekitar;
  const { session, kerja } = pane;
  const { sop: target } = sopTerpilih(state);
  const blok = pengesahanProfil(cuplikan.isi, profile);
  const baris = teksCuplikan({ ...cuplikan, isi: blok });
  if (!target?.alamat.has("identitas.pengesahan.jabatan"))
    return [{ cara: "kursor", jalankan: () => kerja.tulis("cuplikan", () => session.insertLines(baris)) }];
  const { isian, ganti } = blokBaru(target.sop.identitas.pengesahan, blok);
  if (ganti.length === 0) {
    if (isian.length === 0) return [];
    return [
      { cara: "pengesahan", jalankan: () => kerja.tulis("cuplikan", () => session.fillSop(target, isian, null)) },
    ];
  }
  const semua = [...ganti, ...isian.map((satu) => ({ ...satu, dari: "" }))];
  const changes = semua.flatMap(({ path, dari, teks }) => {
    const at = target.alamat.get(path);
    return at ? [{ at, from: dari, to: teks }] : [];
  });
  const jalankan = () => kerja.tulis("cuplikan", () => session.replaceTexts(changes));
  return [{ cara: "gantiPengesahan", rinci: ganti.map(({ dari }) => `“${dari}”`).join(", "), jalankan }];
}

/** True for a snippet that a person made. */
export const milikSendiri = (entri: Entri, milik: readonly Cuplikan[]): boolean =>
  milik.some(({ id }) => id === entri.id);
