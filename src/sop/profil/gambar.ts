/** Kind, bytes and size in pixels of a picture that stands as data in a profile. */
export interface Gambar {
  readonly jenis: "png" | "jpeg";
  readonly bytes: Uint8Array;
  readonly lebar: number;
  readonly tinggi: number;
}

/** Pixels of a side beyond which no letterhead goes. */
const TERLEBAR = 10_000;

/** The picture of a `data:` address, or null where the bytes are not what it says. */
export function bacaGambar(data: string): Gambar | null {
  const [, jenis, isi] = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/.exec(data) ?? [];
  const bytes = isi === undefined ? null : bytesDari(isi);
  if (bytes === null || (jenis !== "png" && jenis !== "jpeg")) return null;
  const ukuran = jenis === "png" ? ukuranPng(bytes) : ukuranJpeg(bytes);
  if (ukuran === null || !ukuran.every((sisi) => sisi > 0 && sisi <= TERLEBAR)) return null;
  const [lebar, tinggi] = ukuran;
  return { jenis, bytes, lebar, tinggi };
}

function bytesDari(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (huruf) => huruf.charCodeAt(0));
  } catch {
    return null;
  }
}

type Ukuran = readonly [lebar: number, tinggi: number];

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The first chunk of a PNG holds its size (ISO/IEC 15948, 11.2.2). */
function ukuranPng(bytes: Uint8Array): Ukuran | null {
  if (bytes.length < 24 || PNG.some((nilai, index) => bytes[index] !== nilai)) return null;
  const view = new DataView(bytes.buffer);
  return [view.getUint32(16), view.getUint32(20)];
}

/** A JPEG is a row of segments; the one that begins a frame holds the size (ITU-T T.81, B.2.2). */
function ukuranJpeg(bytes: Uint8Array): Ukuran | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer);
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const tanda = bytes[at + 1] ?? 0;
    const bingkai = tanda >= 0xc0 && tanda <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(tanda);
    if (bingkai) return [view.getUint16(at + 7), view.getUint16(at + 5)];
  }
  return null;
}
