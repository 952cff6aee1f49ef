import type { Finding } from "../../checker/result";
import type { Fix } from "../../rules/rule";
import type { Halangan } from "./perintah";
import type { Usul } from "./usul";

/** What can be done with a finding. */
export interface AksiTemuan {
  perbaiki(fixes: readonly Fix[]): void;
  /** All findings of its rule, itself included. */
  sejenis(temuan: Finding): readonly Finding[];
  /** What changes the steps so that the finding goes; null for most. */
  usul(temuan: Finding): Usul | null;
  terapkan(usul: Usul): void;
  /** Opens the page of its rule in the guide. */
  panduan(rule: string): void;
  /** Sets it aside; false when the document did not keep the reason. */
  abaikan(temuan: Finding, alasan: string): Promise<boolean>;
  /** Why nothing can be set aside in this document; null where it can. */
  readonly halangan: Halangan | null;
}
