import { parseTree, type Node, type ParseError } from "jsonc-parser";
import { salah, type SalahProfil } from "./salah";

/** A value of a JSON file with its place in the text. */
export type Simpul = Node;

/** Characters of a file, brackets within brackets: more than any profile needs, less than harms. */
export const BATAS = { panjang: 2_000_000, dalam: 20 } as const;

/** What the parser has to say, as far as it helps a person more than "this is not right here". */
const SEBAB: Readonly<Record<number, string>> = {
  3: "kunciDiharapkan",
  4: "nilaiDiharapkan",
  5: "titikDuaKurang",
  6: "komaKurang",
  7: "kurungKurang",
  8: "kurungKurang",
  9: "sisaTeks",
  10: "komentar",
  12: "kutipKurang",
  16: "karakterAsing",
};

/** Reads JSON with the place of each value, or says what is wrong with the text. Takes linear time, whatever the text. */
export function bacaSimpul(teks: string): Simpul | SalahProfil[] {
  if (teks.length > BATAS.panjang) return [salah("terlaluBesar", null, { batas: String(BATAS.panjang / 1_000_000) })];
  if (teks.trim() === "") return [salah("kosong", null)];
  if (terlaluDalam(teks)) return [salah("terlaluDalam", null)];
  const galat: ParseError[] = [];
  const akar = parseTree(teks, galat, { disallowComments: true, allowTrailingComma: false });
  const [pertama] = galat;
  // What follows the first slip is mostly its echo.
  if (pertama !== undefined) return [salah(SEBAB[pertama.error] ?? "bukanJson", pertama.offset)];
  return akar === undefined || akar.type !== "object" ? [salah("bukanProfil", 0)] : akar;
}

/** True where brackets outside of texts are nested deeper than a profile is. The parser calls itself for each of them. */
function terlaluDalam(teks: string): boolean {
  let dalam = 0;
  for (const [tanda] of teks.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[\]{}]/g)) {
    if (tanda === "[" || tanda === "{") dalam += 1;
    if (tanda === "]" || tanda === "}") dalam -= 1;
    if (dalam > BATAS.dalam) return true;
  }
  return false;
}

/** Keys and values of an object, in the order of the text; a key without a value is left out. */
export const isiObjek = ({ children = [] }: Simpul): readonly (readonly [kunci: Simpul, nilai: Simpul])[] =>
  children.flatMap(({ children: [kunci, nilai] = [] }) => (kunci && nilai ? [[kunci, nilai] as const] : []));

/** The value of a key of an object. */
export const anak = (objek: Simpul, kunci: string): Simpul | undefined =>
  isiObjek(objek).find(([nama]) => nama.value === kunci)?.[1];

/** The value under several keys, one below the other. */
export const turun = (objek: Simpul, ...kunci: readonly string[]): Simpul | undefined =>
  kunci.reduce<Simpul | undefined>((induk, satu) => induk && anak(induk, satu), objek);

/** The plain value. A key such as "__proto__" is a key like any other. */
export function nilaiDari(simpul: Simpul): unknown {
  if (simpul.type === "array") return (simpul.children ?? []).map(nilaiDari);
  if (simpul.type !== "object") return simpul.value;
  return Object.fromEntries(isiObjek(simpul).map(([kunci, nilai]) => [kunci.value, nilaiDari(nilai)]));
}
