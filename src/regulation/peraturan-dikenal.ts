import type { PeraturanDikenal } from "./baris-peraturan";
import { PERATURAN_MENTERI } from "./peraturan-menteri";
import { PERATURAN_PEMERINTAH } from "./peraturan-pemerintah";
import { UNDANG_UNDANG } from "./undang-undang";

/** Each `unverified` row needs a look by Bagian Hukum before anyone relies on it: no more than "perlu dilihat" comes of it. */
export const PERATURAN_DIKENAL: readonly PeraturanDikenal[] = [
  ...UNDANG_UNDANG,
  ...PERATURAN_PEMERINTAH,
  ...PERATURAN_MENTERI,
];
