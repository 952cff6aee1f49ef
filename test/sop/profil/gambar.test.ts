import { bacaGambar } from "../../../src/sop/profil/gambar";
import contoh from "../../fixtures/profil-sukamaju.json";
import { LOGO } from "./arbitrary";

const data = (jenis: string, bytes: readonly number[]): string =>
  `data:image/${jenis};base64,${Buffer.from(bytes).toString("base64")}`;
/** A JPEG with a comment before its frame of 40 × 30 pixels. */
const JPEG = [0xff, 0xd8, 0xff, 0xfe, 0, 4, 65, 66, 0xff, 0xc2, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0, 0xff, 0xd9];

test.each([
  ["a PNG", LOGO, { jenis: "png", lebar: 1, tinggi: 1 }],
  ["arms", contoh.pemda.logo, { jenis: "png", lebar: 96, tinggi: 112 }],
  ["a JPEG", data("jpeg", JPEG), { jenis: "jpeg", lebar: 40, tinggi: 30 }],
])("%s", (_, satu, hasil) => {
  expect(bacaGambar(satu)).toMatchObject(hasil);
});

test.each([
  ["a PNG that calls itself a JPEG", LOGO.replace("png", "jpeg")],
  ["a JPEG without a frame", data("jpeg", JPEG.slice(0, 8))],
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
