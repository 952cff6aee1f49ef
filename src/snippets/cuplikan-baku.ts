import type { Kotak } from "../sop/dokumen";
import type {
  BagianCuplikan,
  BarisCuplikan,
  Cuplikan,
  CuplikanKotak,
  CuplikanLangkah,
  CuplikanPengesahan,
} from "./cuplikan";
import dasarHukum from "./cuplikan/dasar-hukum.json";
import keterkaitan from "./cuplikan/keterkaitan.json";
import kualifikasiPelaksana from "./cuplikan/kualifikasi-pelaksana.json";
import langkah from "./cuplikan/langkah.json";
import pencatatan from "./cuplikan/pencatatan.json";
import pengesahan from "./cuplikan/pengesahan.json";
import peralatan from "./cuplikan/peralatan.json";
import peringatan from "./cuplikan/peringatan.json";
import { createSearch } from "./search";

const kotak = (bagian: Kotak, semua: readonly Omit<CuplikanKotak, "bagian">[]): CuplikanKotak[] =>
  semua.map((satu) => ({ ...satu, bagian }));

/** The snippets that come with the program, by section. */
export const CUPLIKAN: readonly Cuplikan[] = [
  ...kotak("dasarHukum", dasarHukum),
  ...kotak("kualifikasiPelaksana", kualifikasiPelaksana),
  ...kotak("keterkaitan", keterkaitan),
  ...kotak("peralatan", peralatan),
  ...kotak("peringatan", peringatan),
  ...kotak("pencatatan", pencatatan),
  // A JSON file knows texts, not shapes; the test of the data holds them against `Bentuk`.
  ...langkah.map((satu): CuplikanLangkah => ({
    ...satu,
    bagian: "langkah",
    isi: satu.isi as readonly BarisCuplikan[],
  })),
  ...pengesahan.map((satu): CuplikanPengesahan => ({ ...satu, bagian: "pengesahan" })),
];

const search = createSearch(CUPLIKAN);

/** Finds among the snippets that come with the program; see `Search`. */
export const searchSnippets = (
  query: string,
  section: BagianCuplikan | null,
  recent: readonly string[],
): readonly Cuplikan[] => search(query, section, recent);
