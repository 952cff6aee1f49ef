import { teksBerkas } from "../../../src/sop/profil/teks-berkas";
import { salah } from "../../../src/sop/profil/salah";

const ISI = '{"id": "kota ✓"}';
const utf16 = (...awal: number[]): number[] => [...awal, ...Buffer.from(ISI, "utf16le")];
/** Each two bytes the other way round. */
const terbalik = (bytes: number[]): number[] => bytes.map((_, index) => bytes[index ^ 1] ?? 0);

test.each([
  ["in UTF-8", [...Buffer.from(ISI)]],
  ["in UTF-8 with a mark", [0xef, 0xbb, 0xbf, ...Buffer.from(ISI)]],
  ["as Notepad's “Unicode”", utf16(0xff, 0xfe)],
  ["as its “Unicode big endian”", terbalik(utf16(0xff, 0xfe))],
])("a text %s", (_, bytes) => {
  expect(teksBerkas(Uint8Array.from(bytes))).toBe(ISI);
});

test.each([
  ["nothing", [], ""],
  ["a single letter", [0x41], "A"],
])("%s is a text, too", (_, bytes, teks) => {
  expect(teksBerkas(Uint8Array.from(bytes))).toBe(teks);
});

test.each([
  ["a file of another program", [0x50, 0x4b, 3, 4, 0xff, 0xfe]],
  ["half a mark", [0xff, 0x41]],
  ["the other half of a mark", [0x41, 0xfe]],
])("%s is no text", (_, bytes) => {
  expect(teksBerkas(Uint8Array.from(bytes))).toEqual(salah("bukanTeks", null));
});
