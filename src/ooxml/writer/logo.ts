import { bacaGambar, type Gambar } from "../../sop/profil/gambar";
import type { GambarData } from "../../sop/profile";
import type { Picture } from "./picture";

/** A picture that a document of ours brings along. Names come from its bytes, so that the same picture is brought once. */
export interface Logo extends Picture {
  readonly gambar: Gambar;
  /** Name of its part. */
  readonly file: string;
}

/** The logo of a profile; null where there is none or it cannot be read. */
export function logoDari(data: GambarData | undefined): Logo | null {
  const gambar = data === undefined ? null : bacaGambar(data);
  if (gambar === null) return null;
  const sidik = hash(gambar.bytes);
  const { lebar, tinggi } = gambar;
  return { gambar, lebar, tinggi, id: `rIdSop-logo-${sidik}`, file: `sop-logo-${sidik}.${gambar.jenis}` };
}

/** FNV-1a, 32 bits. */
function hash(bytes: Uint8Array): string {
  let nilai = 0x811c9dc5;
  for (const byte of bytes) nilai = Math.imul(nilai ^ byte, 0x01000193);
  return (nilai >>> 0).toString(16).padStart(8, "0");
}
