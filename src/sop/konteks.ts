import type { Profile } from "./profile";
import type { SopRingkas } from "./sop-ringkas";

/** How far the SOP has come: being written, handed in, or enacted. */
export type Tahap = "konsep" | "diajukan" | "final";

/** What a rule may look at beside the `Sop`. A rule never reads the clock. */
export interface Konteks {
  tahap: Tahap;
  /** ISO date, "2026-11-23". */
  tanggalPeriksa: string;
  profile: Profile;
  /** Other known SOPs (same folder, same bundle), for rules that compare. */
  sopLain: readonly SopRingkas[];
}
