/** Pixels of the longer side of a logo: sharp in print at the size that it has on a page. */
const TERBESAR = 480;

/**
 * A picture that a person chose, drawn anew as PNG: small, and without what cameras and programs write into pictures.
 * Throws when the browser cannot read it.
 */
export async function gambarDariBerkas(berkas: Blob): Promise<string> {
  const gambar = await createImageBitmap(berkas);
  const skala = Math.min(1, TERBESAR / Math.max(gambar.width, gambar.height));
  const kanvas = document.createElement("canvas");
  kanvas.width = Math.max(1, Math.round(gambar.width * skala));
  kanvas.height = Math.max(1, Math.round(gambar.height * skala));
  kanvas.getContext("2d")?.drawImage(gambar, 0, 0, kanvas.width, kanvas.height);
  gambar.close();
  return kanvas.toDataURL("image/png");
}
