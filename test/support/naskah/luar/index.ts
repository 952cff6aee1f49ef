import { bundel } from "./bundel";
import type { DokumenLuar } from "./dokumen";
import { kotak } from "./kotak";
import { lanskap } from "./lanskap";
import { logo } from "./logo";
import { revisi } from "./revisi";
import { tab } from "./tab";
import { tahap } from "./tahap";
import { uraian } from "./uraian";

/** Documents in ways that the random ones do not have; each was written before it was read for the first time. */
export const LUAR: readonly DokumenLuar[] = [logo, bundel, lanskap, tab, revisi, uraian, kotak, tahap];
