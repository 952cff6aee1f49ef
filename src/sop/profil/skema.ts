import { ingat } from "../ingat";
import { isNear, palingMirip } from "../mirip";
import { salah, type SalahProfil } from "./salah";
import { anak, isiObjek, type Simpul } from "./simpul";

/** As much of JSON Schema (draft 7) as our generated schema uses. */
export interface Skema {
  $ref?: string;
  type?: string;
  properties?: Readonly<Record<string, Skema>>;
  required?: readonly string[];
  additionalProperties?: boolean | Skema;
  propertyNames?: Skema;
  items?: Skema;
  enum?: readonly unknown[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  definitions?: Readonly<Record<string, Skema>>;
}

/** A value, the key under which a person finds it, and the name of its type, which tells what its pattern means. */
interface Tempat {
  readonly simpul: Simpul;
  readonly nama: string;
  readonly tipe: string;
}

/** More slips than a person reads; who mends these sees the next ones. */
const TERBANYAK = 100;

/** Where a JSON value departs from a schema, in the order of the text; the first hundred of them. */
export function periksaSkema(akar: Simpul, pokok: Skema): SalahProfil[] {
  const semua: SalahProfil[] = [];

  const periksa = (skema: Skema, tempat: Tempat): void => {
    if (semua.length >= TERBANYAK) return;
    if (skema.$ref !== undefined) {
      const tipe = skema.$ref.replace("#/definitions/", "");
      return periksa(pokok.definitions?.[tipe] ?? {}, { ...tempat, tipe });
    }
    const { simpul } = tempat;
    if (!sejenis(simpul, skema.type)) semua.push(di(tempat, `jenis.${skema.type}`));
    else if (simpul.type === "object") periksaObjek(skema, tempat);
    else if (simpul.type === "array") periksaDaftar(skema, tempat);
    else semua.push(...periksaNilai(skema, tempat));
  };

  const periksaObjek = (skema: Skema, tempat: Tempat): void => {
    const { properties = {}, additionalProperties, propertyNames, required = [] } = skema;
    for (const kunci of required) {
      if (anak(tempat.simpul, kunci) === undefined) semua.push(di(tempat, "wajib", { kunci }));
    }
    const ada = new Set<string>();
    for (const [kunci, simpul] of isiObjek(tempat.simpul)) {
      if (semua.length >= TERBANYAK) return;
      const nama = String(kunci.value);
      const milik = Object.hasOwn(properties, nama) ? properties[nama] : undefined;
      const lain = typeof additionalProperties === "object" ? additionalProperties : undefined;
      const dikenal = propertyNames?.enum?.map(String) ?? (lain === undefined ? Object.keys(properties) : null);
      if (ada.has(nama)) semua.push(salah("ganda", kunci.offset, { nama: ringkas(nama) }));
      else if (milik === undefined && dikenal !== null && !dikenal.includes(nama)) {
        semua.push(takDikenal(kunci, tempat, dikenal));
      } else {
        if (milik === undefined && propertyNames) periksa(propertyNames, { simpul: kunci, nama, tipe: "" });
        periksa(milik ?? lain ?? {}, { simpul, nama, tipe: "" });
      }
      ada.add(nama);
    }
  };

  const periksaDaftar = ({ items = {}, maxItems = Infinity }: Skema, tempat: Tempat): void => {
    const isi = tempat.simpul.children ?? [];
    if (isi.length > maxItems) semua.push(di(tempat, "terlaluBanyak", { batas: String(maxItems) }));
    else for (const simpul of isi) periksa(items, { ...tempat, simpul, tipe: "" });
  };

  periksa(pokok, { simpul: akar, nama: "", tipe: "" });
  return semua;
}

const sejenis = ({ type, value }: Simpul, jenis: string | undefined): boolean =>
  jenis === undefined || type === jenis || (jenis === "integer" && Number.isInteger(value));

const polaTeks = ingat((pola): RegExp => new RegExp(pola, "u"));

function periksaNilai(skema: Skema, tempat: Tempat): SalahProfil[] {
  const nilai: unknown = tempat.simpul.value;
  const boleh = skema.enum ?? (skema.const === undefined ? undefined : [skema.const]);
  if (boleh && !boleh.includes(nilai)) {
    return [di(tempat, "pilihan", { nilai: ringkas(String(nilai)), pilihan: boleh.join(", ") })];
  }
  if (typeof nilai === "number") {
    const { minimum = -Infinity, maximum = Infinity } = skema;
    const batas = { dari: String(minimum), sampai: String(maximum) };
    return nilai < minimum || nilai > maximum ? [di(tempat, "rentang", batas)] : [];
  }
  if (typeof nilai !== "string") return [];
  const { minLength = 0, maxLength = Infinity, pattern } = skema;
  // JSON Schema counts a pair of surrogates as one character.
  const panjang = nilai.length > maxLength ? [...nilai].length : nilai.length;
  if (panjang > maxLength) return [di(tempat, "terlaluPanjang", { batas: String(maxLength) })];
  if (panjang < minLength) return [di(tempat, "belumDiisi")];
  return pattern === undefined || polaTeks(pattern).test(nilai) ? [] : [di(tempat, `pola.${tempat.tipe}`)];
}

function takDikenal(kunci: Simpul, { nama: induk }: Tempat, dikenal: readonly string[]): SalahProfil {
  const nama = String(kunci.value);
  const saran = yangDimaksud(nama, dikenal);
  const pesan = induk === "aturan" || induk === "opsi" ? "aturanTakDikenal" : "isianTakDikenal";
  const data = { nama: ringkas(nama), saran: saran ?? "" };
  return salah(saran === null ? pesan : `${pesan}Saran`, kunci.offset, data);
}

/** The known name that a person most likely meant. */
function yangDimaksud(nama: string, dikenal: readonly string[]): string | null {
  const kecil = nama.toLowerCase().slice(0, TERPANJANG);
  const batas = kecil.length < 5 ? 1 : 2;
  const dekat = dikenal.find((satu) => isNear(kecil, satu.toLowerCase(), batas));
  return dekat ?? palingMirip(kecil, dikenal, (satu) => satu.toLowerCase());
}

/** What a sentence shows of a long text. */
const TERPANJANG = 60;
const ringkas = (teks: string): string => (teks.length > TERPANJANG ? `${teks.slice(0, TERPANJANG)}…` : teks);

const di = ({ simpul, nama }: Tempat, pesan: string, data: Readonly<Record<string, string>> = {}): SalahProfil =>
  salah(pesan, simpul.offset, { nama: ringkas(nama), ...data });
