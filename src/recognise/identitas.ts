import type { Snapshot } from "../ooxml/snapshot";
import type { LabelIdentitas } from "../sop/dokumen";
import type { Identitas } from "../sop/sop";
import type { Addresses } from "./addresses";
import { instansiLines } from "./fields/instansi";
import { pengesahanLines } from "./fields/pengesahan";
import type { FieldHit } from "./fields/scan";
import { isKotak } from "./labels";
import type { Line } from "./line";
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

/** Reads the identity of one SOP and notes where its values stand. Our own tags go before labels. */
export function readIdentitas(
  snapshot: Snapshot,
  segment: Segment,
  free: readonly Line[],
  tagged: Tagged,
  at: Addresses,
): Identitas {
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
  const approval = pengesahanLines(segment.hits.get("pengesahan")?.lines ?? []);

  const value = (path: string, found: readonly Line[], spare?: FieldHit): string => {
    const lines = tagged.get(`identitas.${path}`) ?? found;
    at.note(`identitas.${path}`, lines);
    if (spare) at.note(`identitas.${path}`, spare.lines.length > 0 ? spare.lines : [spare.label]);
    return oneLine(lines.map(({ text }) => text));
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
    nama: field("nama"),
  };
  if (signer) at.note("identitas.pengesahan", signer.lines.length > 0 ? signer.lines : [signer.label]);
  if (identity) at.note("identitas", [identity.label]);
  return identitas;
}
