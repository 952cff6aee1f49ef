import { createChecker } from "../../src/checker/checker";
import { RULES } from "../../src/rules/index";

const IDS: readonly string[] = [
  "nomor-sop-terisi",
  "kegiatan-kata-kerja-aktif",
  "waktu-terukur",
  "pelaksana-urut-kemunculan",
  "kegiatan-tanpa-pelaksana",
  "kegiatan-tanpa-syarat",
];

/** A checker with few rules, so that tests of the pane count findings of their own making only. */
export const beberapaAturan = () => createChecker(RULES.filter(({ id }) => IDS.includes(id)));
