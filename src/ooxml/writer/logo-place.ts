import { inlineControl, pictureControl } from "./control";
import { pictureRun, type Ruang } from "./picture";
import { paragraph } from "./markup";
import type { Pen } from "./pen";

const RUANG: Readonly<Record<"identitas" | "sampul", Ruang>> = {
  identitas: { lebar: 150, tinggi: 62 },
  sampul: { lebar: 220, tinggi: 96 },
};

/** The paragraph above the name of the pemda: its logo, or the hint where one goes. */
export function logoParagraph(halaman: keyof typeof RUANG, pen: Pen): string {
  const tag = "templat.logo";
  const { logo } = pen;
  const content = logo
    ? pictureControl(tag, pictureRun(logo, RUANG[halaman], pen.nextId(), "Logo"), pen)
    : inlineControl(tag, "", pen);
  return paragraph("SOPLogo", content);
}
