import { salah, type SalahProfil } from "./salah";

/** Marks that editors put before a text in an encoding other than UTF-8 (Notepad calls it "Unicode"). */
const TANDA: readonly (readonly [encoding: string, ...awal: number[]])[] = [
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
];

/** The text of a file, in UTF-8 or as Notepad saves it; a slip where it is no text. */
export function teksBerkas(bytes: Uint8Array): string | SalahProfil {
  const [encoding] = TANDA.find(([, ...awal]) => awal.every((nilai, index) => bytes[index] === nilai)) ?? ["utf-8"];
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return salah("bukanTeks", null);
  }
}
