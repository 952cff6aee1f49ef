import { DEFAULT_TEMPLATE } from "../../ooxml/options";
import { toZip, type Package } from "../../ooxml/package";
import { buildDocument, buildTemplate } from "../../ooxml/writer/document";
import type { Sop } from "../../sop/sop";
import { rusak } from "./keliru";
import data from "./peminjaman-arsip.json";
import { kosong, surat } from "./surat";

/** Documents to try the add-in on, without a file of one's own. */
export type SampleId = "kosong" | "bersih" | "keliru" | "templat" | "surat";

const BUILDERS: Readonly<Record<SampleId, () => Package>> = {
  kosong,
  bersih: () => buildDocument(data as Sop, null, DEFAULT_TEMPLATE),
  keliru: () => buildDocument(rusak(data as Sop), null, DEFAULT_TEMPLATE),
  templat: () => buildTemplate(DEFAULT_TEMPLATE),
  surat,
};

export const SAMPLES = Object.keys(BUILDERS) as SampleId[];

/** Bytes of a sample as a .docx. */
export const buildSample = (id: SampleId): Uint8Array => toZip(BUILDERS[id]());
