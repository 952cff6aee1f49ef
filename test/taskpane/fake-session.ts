import type { Layout } from "../../src/flowchart/layout";
import { address, placeOf } from "../../src/ooxml/address";
import { emptyStore, type Store } from "../../src/ooxml/store";
import type { Pertanyaan } from "../../src/recognise/pertanyaan";
import type { Kind, RecognisedSop } from "../../src/recognise/recognition";
import type { Address } from "../../src/sop/address";
import { lengkapi } from "../../src/sop/input";
import { valueAt, withValueAt, type Path } from "../../src/sop/path";
import { semuaIsian } from "../../src/sop/semua-isian";
import { teksSel } from "../../src/sop/sel";
import type { TeksGambar } from "../../src/sop/teks-gambar";
import type { Sel, Sop } from "../../src/sop/sop";
import type {
  CursorPlace,
  DocumentText,
  Reading,
  Refusal,
  SelectedText,
  Session,
  WriteReport,
} from "../../src/word/session";

/** An F4 sheet on its side. */
/** Nothing of an old document beside its lines. */
const LUAR = { alamat: new Map(), potret: [], dibawa: new Set<number>(), rentang: { dari: 0, sampai: 0 } };

export const F4_MELINTANG: Layout = { width: 863, height: 538, firstPageOffset: 0, font: "Arial", fontSize: 10 };

/** A document that lives in a list of models, with everything that Word would do to it. */
export interface FakeSession extends Session {
  /** What stands in the document now. */
  readonly dokumen: readonly Sop[];
  readonly tersimpan: Store;
  /** Places that were selected, as paths. */
  readonly terpilih: readonly Path[];
  /** The calls that would have changed the document. */
  readonly tulisan: readonly string[];
  /** Keys of the marks that would have squiggles. */
  readonly ditandai: readonly string[];
  /** A person clicks on the squiggle of a mark. */
  tekan(key: string): void;
  /** A person types into the document; whoever watches is told. */
  ketik(path: Path, teks: string, sop?: number): void;
  /** The cursor goes to a place; whoever watches is told. */
  kursorDi(path: Path, sop?: number): void;
  /** The document becomes another one. */
  ganti(sops: readonly Sop[], lain?: Partial<FakeOptions>): void;
  /** Word answers again; nobody is told. */
  sadar(): void;
  /** The next writes are refused for this reason; null lets them through again. */
  tolak(reason: Refusal | null): void;
}

export interface FakeOptions {
  kind: Kind;
  textOnly: boolean;
  cursorSop: number;
  store: Store;
  kursor: CursorPlace | null;
  /** Where the document's cursor stands in the first SOP when the pane opens. */
  kursorAwal: Path | null;
  wordApi: number;
  pilihan: SelectedText;
  terlindung: boolean;
  hanyaBaca: boolean;
  /** Reading fails, as when Word does not answer. */
  bisu: boolean;
  /** What is not sure in the first SOP, and the texts that find no place in the template. */
  pertanyaan: readonly Pertanyaan[];
  sisa: readonly string[];
  /** Texts in the drawing of the first SOP, until it is drawn anew. */
  teksGambar: readonly TeksGambar[];
}

export function fakeSession(sops: readonly Sop[], options: Partial<FakeOptions> = {}): FakeSession {
  let isi = sops;
  let lain: FakeOptions = {
    kind: sops.length > 0 ? "sop-ap" : "kosong",
    textOnly: false,
    cursorSop: 0,
    store: emptyStore(),
    kursor: null,
    kursorAwal: null,
    wordApi: 1.6,
    pilihan: { lines: [], dari: null, sampai: null },
    terlindung: false,
    hanyaBaca: false,
    bisu: false,
    pertanyaan: [],
    sisa: [],
    teksGambar: [],
    ...options,
  };
  let store = lain.store;
  let sebelumnya: readonly Sop[] | null = null;
  let alasan: Refusal | null = null;
  let cursor = lain.kursorAwal === null ? null : jalur(isi[0] as Sop).indexOf(lain.kursorAwal);
  const penekan = new Set<(key: string) => void>();
  let ditandai: readonly string[] = [];
  const pendengar = new Set<(reading: Reading) => void>();
  const terpilih: Path[] = [];
  const tulisan: string[] = [];

  const reading = (): Reading => ({
    recognition: {
      kind: lain.kind,
      catatan: [],
      sops: isi.map((sop, n) => dikenali(sop, n, n === 0 ? lain.pertanyaan : [], n === 0 ? lain.teksGambar : [])),
    },
    textOnly: lain.textOnly,
    facts: { trackChanges: false, protected: lain.terlindung, readOnly: lain.hanyaBaca, compatibilityMode: 15 },
    cursor,
    cursorSop: lain.cursorSop,
    layouts: isi.length > 0 ? isi.map(() => F4_MELINTANG) : [F4_MELINTANG],
  });
  const umumkan = () => pendengar.forEach((dengar) => dengar(reading()));
  const pathDari = (at: Address): { sop: number; path: Path } => {
    const nomor = placeOf(at).paragraphs[0] ?? 0;
    const sop = Math.floor(nomor / PER_SOP);
    return { sop, path: jalur(isi[sop] as Sop)[nomor % PER_SOP] ?? "" };
  };
  const indexDari = ({ sop: { identitas } }: RecognisedSop): number =>
    Math.max(
      0,
      isi.findIndex((satu) => satu.identitas === identitas),
    );
  const isiTeks = (sop: number, path: Path, teks: string): void => {
    isi = isi.map((satu, n) => (n === sop ? withTeks(satu, path, teks) : satu));
  };
  const tulis = async (nama: string, lakukan: () => Refusal | void): Promise<WriteReport> => {
    if (alasan) return { ok: false, reason: alasan };
    const sebelum = isi;
    const ditolak = lakukan();
    if (ditolak) return { ok: false, reason: ditolak };
    tulisan.push(nama);
    sebelumnya = sebelum;
    umumkan(); // Word's own events come before the answer.
    return { ok: true, notes: [] };
  };

  return {
    capabilities: { wordApi: lain.wordApi, events: true },
    read: async () => {
      if (lain.bisu) throw new Error("no answer");
      return reading();
    },
    watch: (dengar) => {
      pendengar.add(dengar);
      return () => void pendengar.delete(dengar);
    },
    select: async (at) => {
      terpilih.push(pathDari(at).path);
      return true;
    },
    newDocument: () => tulis("dokumenBaru", () => undefined),
    carryOver: async () => ({
      sop: isi[0] ?? lengkapi({}),
      ...LUAR,
      sisa: lain.sisa.map((teks) => ({ teks, di: "isi", paragraf: 0 })),
    }),
    moveToTemplate: () => tulis("pindah", () => undefined),
    moveBehind: () => tulis("pindahDiSini", () => undefined),
    insertTemplate: (_options, sop = lengkapi({})) =>
      tulis("template", () => {
        isi = [...isi, sop];
        lain = { ...lain, kind: "sop-ap" };
      }),
    fillSop: (target, isian, prosedur) =>
      tulis("isi", () => {
        const index = indexDari(target);
        for (const { path, teks } of isian) {
          const daftar = Array.isArray(valueAt(isi[index] as Sop, path));
          isi = isi.map((satu, n) => (n === index ? withValueAt(satu, path, daftar ? teks.split("\n") : teks) : satu));
        }
        if (prosedur) isi = isi.map((satu, n) => (n === index ? { ...satu, prosedur } : satu));
      }),
    addItems: (target, kotak, butir) =>
      tulis("butir", () => {
        const index = indexDari(target);
        isi = isi.map((satu, n) => (n === index ? { ...satu, [kotak]: [...satu[kotak], ...butir] } : satu));
      }),
    insertLines: () => tulis("baris", () => undefined),
    allTexts: async () => isi.flatMap((sop, n) => teksSop(sop, n)),
    replaceEverywhere: (changes) =>
      tulis("semua", () => {
        for (const { di, menjadi } of changes) if (di.sop !== null && di.path) isiTeks(di.sop, di.path, menjadi);
      }),
    selected: async () => lain.pilihan,
    cursorPlace: async () => lain.kursor,
    adopt: () => tulis("adopsi", () => undefined),
    unadopt: () => tulis("lepas", () => undefined),
    allowTracked: () => {
      if (alasan === "pelacakanAktif") alasan = null;
    },
    buildFlowchart: (prosedur, target) => {
      return tulis("bagan", () => {
        const index = target ? indexDari(target) : 0;
        const asal = isi.length > 0 ? isi : [lengkapi({})];
        isi = asal.map((satu, n) => (n === index ? { ...satu, prosedur } : satu));
        lain = { ...lain, kind: "sop-ap", teksGambar: [] };
      });
    },
    replaceTexts: (changes) =>
      tulis("teks", () => {
        const tempat = changes.map((change) => ({ ...change, ...pathDari(change.at) }));
        if (tempat.some(({ sop, path, from }) => teksDi(isi[sop] as Sop, path) !== from)) return "isiBerubah";
        tempat.forEach(({ sop, path, to }) => isiTeks(sop, path, to));
        return undefined;
      }),
    restore: async () => {
      if (!sebelumnya) return { ok: false, reason: "tidakAdaYangDikembalikan" };
      isi = sebelumnya;
      sebelumnya = null;
      tulisan.push("kembalikan");
      umumkan();
      return { ok: true, notes: [] };
    },
    get restorable() {
      return sebelumnya !== null;
    },
    mark: async (marks) => {
      ditandai = marks.map(({ key }) => key);
    },
    onMark: (dengar) => {
      penekan.add(dengar);
      return () => void penekan.delete(dengar);
    },
    readStore: async () => store,
    writeStore: async (baru) => {
      store = baru;
    },
    get ditandai() {
      return ditandai;
    },
    tekan: (key) => penekan.forEach((dengar) => dengar(key)),
    get dokumen() {
      return isi;
    },
    get tersimpan() {
      return store;
    },
    terpilih,
    tulisan,
    ketik: (path, teks, sop = 0) => {
      isiTeks(sop, path, teks);
      umumkan();
    },
    kursorDi: (path, sop = 0) => {
      cursor = sop * PER_SOP + jalur(isi[sop] as Sop).indexOf(path);
      umumkan();
    },
    ganti: (baru, ubah = {}) => {
      isi = baru;
      lain = { ...lain, kind: baru.length > 0 ? "sop-ap" : "kosong", ...ubah };
      umumkan();
    },
    sadar: () => {
      lain = { ...lain, bisu: false };
    },
    tolak: (reason) => {
      alasan = reason;
    },
  };
}

const PER_SOP = 10_000;

/** Every place of a model, from the sections down to the single texts. */
function jalur(node: unknown, awal = ""): Path[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([kunci, isi]) => {
    const path = awal === "" ? kunci : `${awal}.${kunci}`;
    return [path, ...jalur(isi, path)];
  });
}

function dikenali(
  sop: Sop,
  index: number,
  pertanyaan: readonly Pertanyaan[],
  teksGambar: readonly TeksGambar[],
): RecognisedSop {
  const alamat = new Map(jalur(sop).map((path, n) => [path, address([index * PER_SOP + n])]));
  return {
    sop,
    alamat,
    procedureTables: [1],
    rentang: { dari: 0, sampai: 0 },
    bertanda: [],
    yakin: new Map(),
    pertanyaan,
    teksGambar,
  };
}

const teksSop = (sop: Sop, index: number): DocumentText[] =>
  semuaIsian(sop)
    .filter(([, teks]) => teks !== "")
    .map(([path, teks], nomor) => ({ teks, tempat: "isi", nomor, sop: index, path, bisa: true }));

const teksDi = (sop: Sop, path: Path): string => {
  const isi = valueAt(sop, path);
  return typeof isi === "object" && isi !== null ? teksSel(isi as Sel) : String(isi ?? "");
};

function withTeks(sop: Sop, path: Path, teks: string): Sop {
  const lama = valueAt(sop, path);
  const gabungan = typeof lama === "object" && lama !== null;
  return withValueAt(sop, path, gabungan ? { ...lama, teks } : teks);
}
