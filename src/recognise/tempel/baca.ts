import { langkahKosong } from "../../sop/kosong";
import { barisSel, teksSel } from "../../sop/sel";
import type { Langkah, Panah, Sel } from "../../sop/sop";
import { labelKey, withoutMarker } from "../text";
import { kepalaOf, type Kepala } from "./kolom";
import { bentukLazim, berikut } from "./lazim";
import type { JenisMasalah, MasalahTempelan, Tempelan } from "./masalah";
import { bacaPanah, barisTujuan, type SelPanah } from "./panah-sel";
import { bacaSimbol, type SelSimbol } from "./simbol-sel";
import { readTsv } from "../../sop/tsv";

/** Stands in a cell that is merged with the one above. */
export const GABUNG = "↑";

/** A step with what its cells tell, before all steps are known. */
interface Baris {
  readonly baris: number;
  readonly langkah: Langkah;
  readonly simbol: (SelSimbol & { pelaksana: number })[];
  readonly keluar: readonly { label: string; exits: readonly SelPanah[] }[];
}

/** Reads a procedure from a table that was copied from a spreadsheet. Never throws: what is unclear is in `masalah`. */
export function bacaTempelan(text: string): Tempelan {
  return bacaTabel(readTsv(text));
}

/** The same from cells. Column names may stand in one or two rows, below others. */
export function bacaTabel(rows: readonly (readonly string[])[]): Tempelan {
  const masalah: MasalahTempelan[] = [];
  const note = (jenis: JenisMasalah, baris: number, teks = ""): void => void masalah.push({ jenis, baris, teks });
  const kepala = kepalaOf(rows);
  if (!kepala) return tanpaKepala(rows);
  for (const name of kepala.asing) note("kolomAsing", kepala.mulai, name);
  const pelaksana = kepala.pelaksana.map(({ nama }) => nama);
  const dibaca: Baris[] = [];
  rows.slice(kepala.mulai).forEach((cells, index) => {
    const last = dibaca.at(-1);
    if (cells.every((cell) => cell === "")) return;
    if (last && isLanjutan(cells, kepala)) {
      sambung(last.langkah, cells, kepala);
      last.simbol.push(...simbolOf(cells, kepala.mulai + index + 1, kepala, note));
      return;
    }
    dibaca.push(
      bacaBaris(
        cells,
        kepala.mulai + index + 1,
        kepala,
        pelaksana,
        dibaca.map(({ langkah }) => langkah),
        note,
      ),
    );
  });
  const langkah = dibaca.map(({ langkah: each }) => each);
  const berurutan = kepala.lanjut.length === 0 && langkah.length > 1;
  if (berurutan) note("alurBerurutan", kepala.mulai);
  dibaca.forEach((each, index) => {
    each.langkah.ke = berurutan ? berikut(index, langkah.length) : panahOf(each, langkah, note);
  });
  dibaca.forEach(({ langkah: each, simbol }, index) => {
    const bentuk = bentukLazim(each, index, langkah.length);
    each.simbol = simbol.map(({ pelaksana: own, bentuk: told, asal }) => ({
      pelaksana: own,
      bentuk: told ?? bentuk,
      ...(asal ? { asal } : {}),
    }));
  });
  return { prosedur: { pelaksana, langkah }, masalah };
}

/** Without a head, each row is an activity, in its first cell that is no number. */
function tanpaKepala(rows: readonly (readonly string[])[]): Tempelan {
  const langkah = rows.flatMap((cells): Langkah[] => {
    const [first = "", second = ""] = cells.filter((cell) => cell !== "");
    const numbered = /^\(?\d{1,3}[.)]*$/.test(first) && second !== "";
    const kegiatan = numbered ? second : withoutMarker(first).text;
    return kegiatan === "" ? [] : [{ ...langkahKosong(), kegiatan }];
  });
  langkah.forEach((each, index) => Object.assign(each, { nomor: index + 1, ke: berikut(index, langkah.length) }));
  const jenis = langkah.length === 0 ? "kosong" : "tanpaKepala";
  return { prosedur: { pelaksana: [], langkah }, masalah: [{ jenis, baris: 1, teks: "" }] };
}

type Note = (jenis: JenisMasalah, baris: number, teks?: string) => void;

const isi = (cells: readonly string[], at: number | null | undefined): string =>
  at === null || at === undefined ? "" : (cells[at] ?? "");

function bacaBaris(
  cells: readonly string[],
  baris: number,
  kepala: Kepala,
  pelaksana: string[],
  before: readonly Langkah[],
  note: Note,
): Baris {
  const teks = (kolom: "kelengkapan" | "waktu" | "output"): Sel =>
    selOf(isi(cells, kepala.kolom.get(kolom)), before, (each) => each.mutuBaku, kolom);
  const langkah: Langkah = {
    nomor: nomorOf(isi(cells, kepala.kolom.get("nomor"))),
    kegiatan: isi(cells, kepala.kolom.get("kegiatan")),
    simbol: [],
    mutuBaku: { kelengkapan: teks("kelengkapan"), waktu: teks("waktu"), output: teks("output") },
    keterangan: selOf(isi(cells, kepala.kolom.get("keterangan")), before, (each) => each, "keterangan"),
    ke: [],
  };
  const simbol = [...simbolOf(cells, baris, kepala, note), ...namaOf(isi(cells, kepala.nama), pelaksana)];
  if (simbol.length === 0) note("tanpaPelaksana", baris, langkah.kegiatan);
  const keluar = kepala.lanjut.map(({ label, kolom }) => {
    const text = isi(cells, kolom);
    const exits = bacaPanah(text);
    if (!exits) note("tujuanTidakAda", baris, text);
    return { label, exits: exits ?? [] };
  });
  return { baris, langkah, simbol, keluar };
}

const nomorOf = (text: string): Langkah["nomor"] => {
  const digits = /^\(?(\d{1,4})[.)]*$/.exec(text)?.[1];
  return kosong(text) ? null : digits === undefined ? text : Number(digits);
};

function simbolOf(cells: readonly string[], baris: number, { pelaksana }: Kepala, note: Note): Baris["simbol"] {
  const found = pelaksana.flatMap(({ kolom }, index) => {
    const text = isi(cells, kolom);
    const simbol = kosong(text) ? [] : bacaSimbol(text);
    if (!simbol) note("isiPelaksana", baris, text);
    return (simbol ?? []).map((each) => ({ ...each, pelaksana: index }));
  });
  return found.sort((a, b) => (a.urutan ?? 0) - (b.urutan ?? 0));
}

/** Names in one column: "Verifikator, Kepala Bidang". */
function namaOf(text: string, pelaksana: string[]): Baris["simbol"] {
  const names = text.split(/\s*[\n;,]\s*/).filter((name) => name !== "");
  return names.map((name) => {
    const known = pelaksana.findIndex((other) => labelKey(other) === labelKey(name));
    return { pelaksana: known >= 0 ? known : pelaksana.push(name) - 1, urutan: null, bentuk: null };
  });
}

/** A cell; the sign of a merge lengthens the last cell above that holds a text. */
function selOf<K extends string>(
  text: string,
  before: readonly Langkah[],
  holder: (langkah: Langkah) => Record<K, Sel>,
  key: K,
): Sel {
  if (text !== GABUNG) return text;
  for (let at = before.length - 1; at >= 0; at--) {
    const cells = holder(before[at] as Langkah);
    const sel = cells[key];
    if (teksSel(sel) === "" && barisSel(sel) === 1 && at > 0) continue;
    cells[key] = { teks: teksSel(sel), baris: before.length - at + 1 };
    break;
  }
  return "";
}

const kosong = (text: string): boolean => text === "" || text === GABUNG;

/**
 * A row without number, activity and performer goes on with the texts of the one above; so does one whose activity is
 * merged with it, whoever else has a part in it.
 */
const isLanjutan = (cells: readonly string[], { kolom, pelaksana, nama }: Kepala): boolean => {
  const kegiatan = isi(cells, kolom.get("kegiatan"));
  if (kegiatan !== "") return kegiatan === GABUNG;
  const other = [kolom.get("nomor"), nama, ...pelaksana.map(({ kolom: at }) => at)];
  return other.every((at) => kosong(isi(cells, at)));
};

function sambung(langkah: Langkah, cells: readonly string[], { kolom }: Kepala): void {
  const more = (sel: Sel, text: string): Sel => {
    const joined = [teksSel(sel), text].filter((line) => !kosong(line)).join("\n");
    return typeof sel === "string" ? joined : { ...sel, teks: joined };
  };
  const { mutuBaku } = langkah;
  for (const key of ["kelengkapan", "waktu", "output"] as const)
    mutuBaku[key] = more(mutuBaku[key], isi(cells, kolom.get(key)));
  langkah.keterangan = more(langkah.keterangan, isi(cells, kolom.get("keterangan")));
}

/** In the column for "Ya" a bare number has that label only where the other column has an exit, too. */
function panahOf({ keluar, baris }: Baris, langkah: readonly Langkah[], note: Note): Panah[] {
  const several = keluar.filter(({ exits }) => exits.length > 0).length > 1;
  return keluar.flatMap(({ label: kolom, exits }, index) =>
    exits.map((exit): Panah => {
      const ke = barisTujuan(exit, langkah);
      if (ke === null && exit.tujuan !== null) note("tujuanTidakAda", baris, String(exit.tujuan));
      const label = exit.label ?? (several || index > 0 ? kolom : "");
      const { dari, simbol } = exit;
      return {
        langkah: ke,
        ...(label === "" ? {} : { label }),
        ...(dari === undefined ? {} : { dari }),
        ...(simbol === undefined ? {} : { simbol }),
      };
    }),
  );
}
