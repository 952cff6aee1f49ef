import { recognise } from "../../src/recognise/recognise";
import { SEPULUH, type Gambar } from "../support/hand-drawn/sepuluh";
import { snapshot } from "../support/word-xml";

/** Arrows of a drawing that are still not read: see docs/bagan-tangan.md. */
const TAK_TERBACA: Readonly<Record<string, readonly string[]>> = {
  "teks di dalam simbol, garis di kanvas": ["3>2 Tidak"],
};

function baca({ body }: Gambar): { simbol: string[]; panah: string[] } {
  const langkah = recognise(snapshot(body)).sops[0]?.sop.prosedur.langkah ?? [];
  return {
    simbol: langkah.flatMap(({ simbol }, step) =>
      simbol.map(({ pelaksana, bentuk }) => `${step + 1} ${pelaksana} ${bentuk}`),
    ),
    panah: langkah.flatMap(({ ke }, step) =>
      ke.map(({ langkah: to, label = "" }) => `${step + 1}>${to ?? "-"} ${label}`.trim()),
    ),
  };
}

test.each(SEPULUH.map((gambar) => [gambar.nama, gambar] as const))("%s", (nama, gambar) => {
  expect(baca(gambar)).toEqual({
    simbol: gambar.simbol.map(([pelaksana, bentuk], step) => `${step + 1} ${pelaksana} ${bentuk}`),
    panah: gambar.panah.filter((panah) => !(TAK_TERBACA[nama] ?? []).includes(panah)),
  });
});
