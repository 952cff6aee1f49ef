import { bakukan } from "../teks";
import { KATA_POLA, pisahPola } from "../nomor-sop";
import { bacaGambar } from "./gambar";
import { salah, type SalahProfil } from "./salah";
import { anak, isiObjek, turun, type Simpul } from "./simpul";

/** What a schema cannot say of a profile that it allows. */
export const periksaIsi = (akar: Simpul): SalahProfil[] => [
  ...namaGanda(akar),
  ...kataPola(turun(akar, "polaNomor", "pola")),
  ...gambarRusak(turun(akar, "pemda", "logo")),
];

/** Entries that are known by their names need different ones. */
function namaGanda(simpul: Simpul): SalahProfil[] {
  const anaknya = simpul.type === "object" ? isiObjek(simpul).map(([, nilai]) => nilai) : (simpul.children ?? []);
  const nama = isiObjek(simpul)
    .filter(([kunci]) => kunci.value === "perangkatDaerah" || kunci.value === "unit")
    .map(([, daftar]) => (daftar.children ?? []).flatMap((satu) => anak(satu, "nama") ?? []));
  const ganda = nama.flatMap((daftar) => {
    const baku = daftar.map(({ value }) => bakukan(String(value)));
    return daftar.filter((_, index) => baku.indexOf(baku[index] ?? "") !== index);
  });
  return [
    ...ganda.map(({ offset, value }) => salah("namaGanda", offset, { nama: String(value) })),
    ...anaknya.flatMap(namaGanda),
  ];
}

function kataPola(pola: Simpul | undefined): SalahProfil[] {
  const tetap = pisahPola(String(pola?.value ?? "")).flatMap((bagian) => ("tetap" in bagian ? [bagian.tetap] : []));
  const pilihan = KATA_POLA.map((satu) => `{${satu}}`).join(", ");
  return tetap
    .filter((bagian) => /^\{.*\}$/.test(bagian))
    .map((nama) => salah("kataPola", pola?.offset ?? null, { nama, pilihan }));
}

function gambarRusak(logo: Simpul | undefined): SalahProfil[] {
  return logo === undefined || bacaGambar(String(logo.value)) !== null ? [] : [salah("gambarRusak", logo.offset)];
}
