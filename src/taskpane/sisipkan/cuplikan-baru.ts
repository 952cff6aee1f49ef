import type { BagianCuplikan, BarisCuplikan, Cuplikan } from "../../snippets/cuplikan";
import type { Kotak } from "../../sop/dokumen";
import { pisahJudul } from "../../sop/judul";
import { jenisPeraturan } from "../../sop/peraturan";
import { teksSel } from "../../sop/sel";
import type { Sop } from "../../sop/sop";
import { bakukan, pisahPoin, rapikan } from "../../sop/teks";
import type { SelectedText } from "../../word/session";
import { bagianDari } from "./entri";

/** What is to become a snippet, before it has a name. */
export type IsiBaru =
  | { readonly bagian: Kotak; readonly isi: readonly string[] }
  | { readonly bagian: "langkah"; readonly isi: readonly BarisCuplikan[] }
  | { readonly bagian: "sop"; readonly isi: Sop };

/** A selection as a snippet: whole steps where it stands in the steps, else its lines as items. Null for an empty one. */
export function isiPilihan({ lines, dari, sampai }: SelectedText, sop: Sop | null): IsiBaru | null {
  const [awal, akhir] = [dari, sampai].map((tempat) => /^prosedur\.langkah\.(\d+)/.exec(tempat?.path ?? "")?.[1]);
  if (sop && awal !== undefined) {
    const isi = barisCuplikan(sop, Number(awal), Number(akhir ?? awal));
    return isi.length > 0 ? { bagian: "langkah", isi } : null;
  }
  const isi = lines.map((baris) => rapikan(pisahPoin(baris)[1])).filter((baris) => baris !== "");
  if (isi.length === 0) return null;
  const bagian = bagianDari(dari?.path);
  return { bagian: bagian === null || !adalahKotak(bagian) ? bagianDariIsi(isi) : bagian, isi };
}

/** The box that items belong to which stood in none: one that begins as a legal base, or names another SOP, tells it. */
function bagianDariIsi(isi: readonly string[]): Kotak {
  if (isi.every((butir) => jenisPeraturan(butir) !== null)) return "dasarHukum";
  return isi.every((butir) => pisahJudul(butir)[0] !== "") ? "keterkaitan" : "peringatan";
}

/** A whole SOP without what belongs to this one alone: number, dates, and who signs. */
export function isiSop(sop: Sop): IsiBaru {
  const { identitas } = sop;
  const isi: Sop = {
    ...sop,
    identitas: {
      ...identitas,
      ...{ nomor: "", tanggalPembuatan: "", tanggalRevisi: "", tanggalEfektif: "" },
      pengesahan: { ...identitas.pengesahan, nama: "", nip: "" },
    },
  };
  delete isi.dokumen;
  return { bagian: "sop", isi };
}

/** A snippet with a name, and an id that none of the others has. */
export function cuplikanBaru(baru: IsiBaru, judul: string, milik: readonly Cuplikan[]): Cuplikan {
  const dasar = `milik.${bakukan(judul).replaceAll(" ", "-") || "cuplikan"}`;
  const ada = new Set(milik.map(({ id }) => id));
  let id = dasar;
  for (let ke = 2; ada.has(id); ke += 1) id = `${dasar}-${ke}`;
  return { ...baru, id, judul: judul.trim(), kataKunci: [] };
}

const adalahKotak = (bagian: BagianCuplikan): bagian is Kotak => !["langkah", "pengesahan", "sop"].includes(bagian);

function barisCuplikan({ prosedur }: Sop, awal: number, akhir: number): BarisCuplikan[] {
  return prosedur.langkah.slice(awal, akhir + 1).map(({ kegiatan, simbol, mutuBaku, ke }, urutan) => {
    const { pelaksana = -1, bentuk = "kotak" } = simbol[0] ?? {};
    const nama = prosedur.pelaksana[pelaksana];
    return {
      kegiatan,
      bentuk,
      ...(nama ? { pelaksana: nama } : {}),
      mutuBaku: {
        kelengkapan: teksSel(mutuBaku.kelengkapan),
        waktu: teksSel(mutuBaku.waktu),
        output: teksSel(mutuBaku.output),
      },
      ke: ke.flatMap(({ langkah, label }) =>
        langkah === null ? [] : [{ geser: langkah - 1 - (awal + urutan), ...(label === undefined ? {} : { label }) }],
      ),
    };
  });
}
