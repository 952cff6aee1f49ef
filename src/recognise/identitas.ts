import type { Snapshot } from "../ooxml/snapshot";
import type { LabelIdentitas } from "../sop/dokumen";
import type { Identitas } from "../sop/sop";
import type { Addresses } from "./addresses";
import { instansiLines } from "./fields/instansi";
import { pengesahanLines, signatureLines, type PengesahanLines } from "./fields/pengesahan";
import type { FieldHit } from "./fields/scan";
import { pisahJudul } from "../sop/judul";
import { isKotak } from "./labels";
import type { Line } from "./line";
import { baca } from "./sebutan/baca";
import type { Segment } from "./segments";
import { oneLine } from "./text";

/** Lines by path, from our own content controls. */
export type Tagged = ReadonlyMap<string, readonly Line[]>;

export const LABEL_IDENTITAS: readonly LabelIdentitas[] = [
  "nomor",
  "tanggalPembuatan",
  "tanggalRevisi",
  "tanggalEfektif",
  "pengesahan",
  "nama",
];

export interface BacaanIdentitas {
  readonly identitas: Identitas;
  /** The two names that the office's may be, where no word tells that it is one, broken in two. */
  readonly dua: Pick<Identitas, "instansi" | "unit"> | null;
}

/** Reads the identity of one SOP and notes where its values stand. Our own tags go before labels. */
export function readIdentitas(
  snapshot: Snapshot,
  segment: Segment,
  free: readonly Line[],
  tagged: Tagged,
  at: Addresses,
): BacaanIdentitas {
  const labelled = [...segment.hits.values()];
  const identity = labelled.find(({ field }) => !isKotak(field));
  const firstBox = labelled.find(({ field }) => isKotak(field))?.label.paragraph ?? segment.to;
  const end = Math.min(firstBox, segment.procedures[0]?.position ?? segment.to, segment.to);
  const office = instansiLines(
    snapshot,
    free,
    identity,
    segment.from,
    Math.max(end, (identity?.label.paragraph ?? 0) + 1),
  );
  const approval = approvalOf(segment, free);

  const value = (path: string, found: readonly Line[], spare?: FieldHit): string => {
    const lines = tagged.get(`identitas.${path}`) ?? found;
    at.note(`identitas.${path}`, lines);
    if (spare) at.note(`identitas.${path}`, spare.lines.length > 0 ? spare.lines : [spare.label]);
    return textOf(lines);
  };
  const field = (name: Exclude<LabelIdentitas, "pengesahan">): string => {
    const hit = segment.hits.get(name);
    return value(name, hit?.lines ?? [], hit);
  };
  const signer = segment.hits.get("pengesahan");
  const identitas: Identitas = {
    pemda: value("pemda", office.pemda),
    instansi: value("instansi", office.instansi),
    unit: value("unit", office.unit),
    nomor: field("nomor"),
    tanggalPembuatan: field("tanggalPembuatan"),
    tanggalRevisi: field("tanggalRevisi"),
    tanggalEfektif: field("tanggalEfektif"),
    pengesahan: {
      jabatan: value("pengesahan.jabatan", approval.jabatan, signer).replace(/\s*,$/, ""),
      nama: value("pengesahan.nama", approval.nama, signer),
      nip: value("pengesahan.nip", approval.nip, signer),
    },
    nama: segment.hits.has("nama")
      ? field("nama")
      : pisahJudul(value("nama", titleAbove(free, segment.from, end)))[1].trim(),
  };
  if (signer) at.note("identitas.pengesahan", signer.lines.length > 0 ? signer.lines : [signer.label]);
  if (identity) at.note("identitas", [identity.label]);
  const cut = tagged.has("identitas.instansi") || !office.sambungan ? -1 : office.instansi.indexOf(office.sambungan);
  return {
    identitas,
    dua: cut < 0 ? null : { instansi: textOf(office.instansi.slice(0, cut)), unit: textOf(office.instansi.slice(cut)) },
  };
}

const textOf = (lines: readonly Line[]): string => oneLine(lines.map(({ text }) => text));

/** The title above the identity, or where it is without a label for its name: the last that begins with "SOP" or what that stands for. */
function titleAbove(free: readonly Line[], from: number, to: number): readonly Line[] {
  const above = free.filter(({ paragraph }) => paragraph >= from && paragraph < to);
  const at = above.map(({ text }) => pisahJudul(text)[0] !== "").lastIndexOf(true);
  return (at >= 0 && baca(above.slice(at), []).judul) || [];
}

/** The approval behind its label; where name and NIP are not there, those of the signature that stands elsewhere. */
function approvalOf({ hits, procedures, from, to }: Segment, free: readonly Line[]): PengesahanLines {
  const hit = hits.get("pengesahan");
  const own = pengesahanLines(hit?.lines ?? []);
  if (own.nama.length > 0 || own.nip.length > 0) return own;
  const after = hit?.label.paragraph ?? procedures.at(-1)?.end ?? to;
  const below = signatureLines(free.filter(({ paragraph }) => paragraph > Math.max(after, from) && paragraph < to));
  return own.jabatan.length > 0 ? { ...below, jabatan: own.jabatan } : below;
}
