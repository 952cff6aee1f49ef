import type { Finding } from "../../checker/result";
import { useMessages } from "../messages";
import { tempatTemuan } from "./tempat";

/** Where a finding is, at the head of its row. */
export function LabelTempat({ temuan }: { temuan: Finding }) {
  const tempat = tempatTemuan(temuan, useMessages());
  if (!tempat) return null;
  return (
    <>
      <b aria-hidden="true">{tempat.pendek} </b>
      <span className="tersembunyi">{tempat.lengkap}: </span>
    </>
  );
}
