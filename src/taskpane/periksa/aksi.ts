import type { Finding } from "../../checker/result";
import type { Fix } from "../../rules/rule";
import type { Halangan } from "./perintah";

/** What can be done with a finding. */
export interface AksiTemuan {
  perbaiki(fixes: readonly Fix[]): void;
  /** Sets it aside; false when the document did not keep the reason. */
  abaikan(temuan: Finding, alasan: string): Promise<boolean>;
  /** Why nothing can be set aside in this document; null where it can. */
  readonly halangan: Halangan | null;
}
