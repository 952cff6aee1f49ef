import { bacaGambar } from "../../../src/sop/profil/gambar";
import contoh from "../../fixtures/profil-sukamaju.json";
import { LOGO } from "./arbitrary";

const data = (jenis: string, bytes: readonly number[]): string =>
  `data:image/${jenis};base64,${Buffer.from(bytes).toString("base64")}`;
/** A JPEG with a comment before its frame of 40 × 30 pixels. */
const JPEG = [0xff, 0xd8, 0xff, 0xfe, 0, 4, 65, 66, 0xff, 0xc2, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0, 0xff, 0xd9];

const ganti = (mulai: number, ...bytes: number[]): number[] => JPEG.map((byte, index) => bytes[index - mulai] ?? byte);
const bingkai = (tanda: number): number[] => ganti(9, tanda);
const sisi = (lebar: number): number[] => ganti(15, lebar >> 8, lebar & 0xff);

test.each([
  ["a PNG", LOGO, { jenis: "png", lebar: 1, tinggi: 1 }],
  ["arms", contoh.pemda.logo, { jenis: "png", lebar: 96, tinggi: 112 }],
  ["a JPEG", data("jpeg", JPEG), { jenis: "jpeg", lebar: 40, tinggi: 30 }],
  ["a JPEG of the first kind of frame", data("jpeg", bingkai(0xc0)), { lebar: 40, tinggi: 30 }],
  ["a JPEG of the last kind of frame", data("jpeg", bingkai(0xcf)), { lebar: 40, tinggi: 30 }],
  ["a picture of 10,000 pixels", data("jpeg", sisi(10_000)), { lebar: 10_000, tinggi: 30 }],
])("%s", (_, satu, hasil) => {
  expect(bacaGambar(satu)).toMatchObject(hasil);
});

test.each([
  ["a PNG that calls itself a JPEG", LOGO.replace("png", "jpeg")],
  ["a JPEG without a frame", data("jpeg", JPEG.slice(0, 8))],
  ["tables of a JPEG", data("jpeg", bingkai(0xc4))],
  ["a JPEG that is kept for later", data("jpeg", bingkai(0xc8))],
  ["arithmetic of a JPEG", data("jpeg", bingkai(0xcc))],
  ["what comes before a frame", data("jpeg", bingkai(0xbf))],
  ["what comes behind a frame", data("jpeg", bingkai(0xd0))],
  ["a JPEG that begins otherwise", data("jpeg", ganti(0, 0xfe))],
  ["a JPEG that goes on otherwise", data("jpeg", ganti(1, 0xd9))],
  ["a JPEG in which no segment begins", data("jpeg", ganti(8, 0))],
  ["a picture of more than 10,000 pixels", data("jpeg", sisi(10_001))],
  ["a PNG that is cut off", `${LOGO.slice(0, 22)}${LOGO.slice(22, 22 + 28)}`],
  ["a PNG with something before it", `x${LOGO}`],
  ["a PNG with something behind it", `${LOGO}x`],
  ["a JPEG whose segments go nowhere", data("jpeg", [0xff, 0xd8, ...Array<number>(40).fill(0xff)])],
  [
    "a frame without width",
    data(
      "jpeg",
      JPEG.map((byte) => (byte === 40 ? 0 : byte)),
    ),
  ],
  ["a drawing that may hold scripts", "data:image/svg+xml;base64,PHN2Zz4="],
  ["an address", "https://contoh.go.id/logo.png"],
  ["no base64", "data:image/png;base64,A"],
  ["nothing", ""],
])("%s is none", (_, satu) => {
  expect(bacaGambar(satu)).toBeNull();
});
