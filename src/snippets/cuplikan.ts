import type { Kotak } from "../sop/dokumen";
import type { Bentuk, MutuBaku, Pengesahan, Sop } from "../sop/sop";
import type { SopBaku } from "./sop-baku";

/** Where a snippet belongs: a box below the identity, the steps, the approval, or the whole SOP. */
export type BagianCuplikan = Kotak | "langkah" | "pengesahan" | "sop";

interface Cuplikan_<Bagian extends BagianCuplikan, Isi> {
  readonly id: string;
  readonly bagian: Bagian;
  readonly judul: string;
  readonly isi: Isi;
  readonly kataKunci: readonly string[];
}

/** Items of a box, one a line. */
export type CuplikanKotak = Cuplikan_<Kotak, readonly string[]>;
/** Rows of the procedure table, in order. */
export type CuplikanLangkah = Cuplikan_<"langkah", readonly BarisCuplikan[]>;
export type CuplikanPengesahan = Cuplikan_<"pengesahan", BlokPengesahan>;
/** A whole SOP; the standard ones are in `sop-baku` and loaded on demand. */
export type CuplikanSop = Cuplikan_<"sop", Sop>;

export type Cuplikan = CuplikanKotak | CuplikanLangkah | CuplikanPengesahan | CuplikanSop;

/** What can be found: a snippet, or the entry of a standard SOP. */
export type Entri = Cuplikan | SopBaku;

/** One step, without a place in a table yet. */
export interface BarisCuplikan {
  readonly kegiatan: string;
  readonly bentuk: Bentuk;
  /** The role that usually does it; absent where any performer may. */
  readonly pelaksana?: string;
  readonly mutuBaku: Readonly<Record<keyof MutuBaku, string>>;
  /** Where it leads; none ends the flow. */
  readonly ke: readonly PanahNisbi[];
}

/** An arrow counted in rows from its own: 1 leads to the next row, -1 to the one above. */
export interface PanahNisbi {
  readonly geser: number;
  readonly label?: string;
}

/** The signature block of an official; what is empty is for the clerk to fill in. */
export interface BlokPengesahan extends Omit<Readonly<Pengesahan>, "jabatan"> {
  /** The office in lines, "a.n." and "u.b." at the beginning of theirs. */
  readonly jabatan: readonly string[];
  /** What stands in the place of the signature: a `${…}` field of the electronic signature, or nothing. */
  readonly tandaTangan: string;
}
