import type { BagianCuplikan, Cuplikan, Entri } from "./cuplikan";

/**
 * Finds entries while a person types: each word of the query must begin a word of the entry, capitals and marks aside. An empty
 * query finds all.
 * @param section entries of this section come first, null for none
 * @param recent ids of entries used lately, the latest first; within a section they come first
 */
export type Search<T extends Entri> = (
  query: string,
  section: BagianCuplikan | null,
  recent: readonly string[],
) => readonly T[];

/** Prepares a search over a set. Entries that are equal in rank keep their order. */
export function createSearch<T extends Entri>(entries: readonly T[]): Search<T> {
  const known = entries.map((entry) => ({
    entry,
    bagian: bagianEntri(entry),
    /** What is searched, the most telling first; a blank before each word, so that a prefix is a plain look-up. */
    fields: [entry.judul, entry.kataKunci.join(" "), teksIsi(entry)].map((teks) => ` ${words(teks).join(" ")}`),
  }));
  return (query, section, recent) => {
    const wanted = words(query).map((word) => ` ${word}`);
    const used = new Map(recent.map((id, index) => [id, index] as const).reverse());
    return known
      .flatMap(({ entry, bagian, fields }) => {
        const field = worstField(fields, wanted);
        if (field === null) return [];
        return [{ entry, rank: [bagian === section ? 0 : 1, used.get(entry.id) ?? recent.length, field] }];
      })
      .sort((a, b) => compare(a.rank, b.rank))
      .map(({ entry }) => entry);
  };
}

/** The section of an entry; the list of standard SOPs is one of whole SOPs. */
export const bagianEntri = (entry: Entri): BagianCuplikan => ("bagian" in entry ? entry.bagian : "sop");

/** The field in which the last of the wanted words is found, 0 for the title; null where one is missing. */
function worstField(fields: readonly string[], wanted: readonly string[]): number | null {
  let worst = 0;
  for (const word of wanted) {
    const field = fields.findIndex((teks) => teks.includes(word));
    if (field < 0) return null;
    worst = Math.max(worst, field);
  }
  return worst;
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

const words = (teks: string): readonly string[] =>
  teks
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

function teksIsi(entry: Entri): string {
  return "bagian" in entry ? teksCuplikan(entry).join(" ") : entry.bidang;
}

/** The texts of a snippet, as a preview shows them line by line. */
export function teksCuplikan(cuplikan: Cuplikan): readonly string[] {
  switch (cuplikan.bagian) {
    case "langkah":
      return cuplikan.isi.map(({ kegiatan }) => kegiatan);
    case "pengesahan": {
      const { jabatan, tandaTangan, nama, nip } = cuplikan.isi;
      return [...jabatan, tandaTangan, nama, nip].filter((teks) => teks !== "");
    }
    case "sop": {
      const { identitas, prosedur } = cuplikan.isi;
      return [identitas.nama, ...prosedur.langkah.map(({ kegiatan }) => kegiatan)];
    }
    default:
      return cuplikan.isi;
  }
}
