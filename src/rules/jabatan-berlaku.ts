import type { NamaJabatan } from "../regulation/nama-jabatan";
import { jabatanDisebut, type JabatanDisebut } from "../sop/nama-jabatan";
import { jabatanSama } from "../sop/pelaku";
import type { Path } from "../sop/path";
import type { Sop } from "../sop/sop";
import { sepertiKapital } from "../sop/teks";
import { UMUM } from "./basis";
import type { Check, Fix, Problem } from "./rule";

interface Sebutan extends JabatanDisebut {
  readonly at: Path;
  readonly from: string;
}

export const check: Check = (sop) => {
  const sebutan = semuaSebutan(sop);
  if (sebutan.length === 0) return "tidakBerlaku";
  return sebutan.flatMap((satu) => {
    if (satu.jabatan.keadaan === "dihapus") return [dihapus(satu, sop.prosedur.pelaksana)];
    const pengganti = satu.jabatan.keadaan === "bersyarat" ? yangBaru(satu.jabatan, sebutan) : undefined;
    return pengganti === undefined ? [] : [campur(satu, pengganti)];
  });
};

/** Where an SOP says who acts and who answers for it; a step is no place for names of roles, as another rule says. */
function semuaSebutan({ prosedur, kualifikasiPelaksana, identitas }: Sop): Sebutan[] {
  const teks: [Path, string][] = [
    ["identitas.pengesahan.jabatan", identitas.pengesahan.jabatan],
    ...kualifikasiPelaksana.map((isi, index): [Path, string] => [`kualifikasiPelaksana.${index}`, isi]),
    ...prosedur.pelaksana.map((isi, index): [Path, string] => [`prosedur.pelaksana.${index}`, isi]),
  ];
  return teks.flatMap(([at, from]) => jabatanDisebut(from).map((satu) => ({ ...satu, at, from })));
}

/** A name of the new order that the document uses beside the old one. */
const yangBaru = ({ golongan }: NamaJabatan, sebutan: readonly Sebutan[]): string | undefined =>
  sebutan.find(({ jabatan }) => jabatan.golongan === golongan && jabatan.keadaan === "berlaku")?.jabatan.nama;

function dihapus({ jabatan, teks, mulai, at, from }: Sebutan, kolom: readonly string[]): Problem {
  const { pengganti = "", status, dasar } = jabatan;
  const inti = { at, text: teks, data: { jabatan: teks, pengganti } };
  if (status === "unverified") {
    return { ...inti, message: "mungkinDihapus", basis: [UMUM], dilihatOleh: "bagianOrganisasi" };
  }
  const to = from.slice(0, mulai) + sepertiKapital(pengganti, teks) + from.slice(mulai + teks.length);
  const fixes: Fix[] = kolom.some((judul) => jabatanSama(judul, to)) ? [] : [{ kind: "saran", at, from, to }];
  return { ...inti, message: "dihapus", basis: [{ instrument: dasar, part: null, status }], fixes };
}

const campur = ({ jabatan, teks, at }: Sebutan, baru: string): Problem => ({
  ...{ at, text: teks, message: "campur", basis: [UMUM], dilihatOleh: "bagianOrganisasi" },
  data: { jabatan: teks, baru, pengganti: jabatan.pengganti ?? baru },
});
