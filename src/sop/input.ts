import type { Dokumen } from "./dokumen";
import { langkahKosong, sopKosong } from "./kosong";
import type { Identitas, Langkah, MutuBaku, Panah, Pengesahan, Simbol, Sop } from "./sop";

/** A model as a person may write it: what is left out is empty. The JSON schema is generated from this type. */
export interface SopInput {
  identitas?: Partial<Omit<Identitas, "pengesahan">> & { pengesahan?: Partial<Pengesahan> };
  dasarHukum?: string[];
  kualifikasiPelaksana?: string[];
  keterkaitan?: string[];
  peralatan?: string[];
  peringatan?: string[];
  pencatatan?: string[];
  prosedur?: { pelaksana?: string[]; langkah?: LangkahInput[] };
  dokumen?: Dokumen;
}

export interface LangkahInput extends Partial<Omit<Langkah, "mutuBaku" | "simbol" | "ke">> {
  mutuBaku?: Partial<MutuBaku>;
  simbol?: Simbol[];
  ke?: Panah[];
}

/** Fills in what a person left out; nothing that was written changes. */
export function lengkapi(input: SopInput): Sop {
  const kosong = sopKosong();
  const { identitas, prosedur, ...rest } = input;
  return {
    ...kosong,
    ...rest,
    identitas: {
      ...kosong.identitas,
      ...identitas,
      pengesahan: { ...kosong.identitas.pengesahan, ...identitas?.pengesahan },
    },
    prosedur: {
      pelaksana: prosedur?.pelaksana ?? [],
      langkah: (prosedur?.langkah ?? []).map(lengkapiLangkah),
    },
  };
}

function lengkapiLangkah(input: LangkahInput): Langkah {
  const kosong = langkahKosong();
  return { ...kosong, ...input, mutuBaku: { ...kosong.mutuBaku, ...input.mutuBaku } };
}
