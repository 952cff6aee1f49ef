import { ALIR } from "./families/alir";
import { DASAR_HUKUM } from "./families/dasar-hukum";
import { DAUR_HIDUP } from "./families/daur-hidup";
import { IDENTITAS } from "./families/identitas";
import { KOTAK } from "./families/kotak";
import { LANGKAH } from "./families/langkah";
import { MUTU_BAKU } from "./families/mutu-baku";
import { PELAKSANA } from "./families/pelaksana";
import { STRUKTUR } from "./families/struktur";
import type { Rule } from "./rule";

/** All rules, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  ...STRUKTUR,
  ...IDENTITAS,
  ...DASAR_HUKUM,
  ...KOTAK,
  ...LANGKAH,
  ...PELAKSANA,
  ...MUTU_BAKU,
  ...ALIR,
  ...DAUR_HIDUP,
];
