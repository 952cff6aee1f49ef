import { ruleText } from "../../rules/catalogue";
import { useBahasa } from "../messages";
import { potong } from "./potongan";

/** A sentence of a rule page, with its ways to other rules. */
export function Kalimat({ isi, buka }: { isi: string; buka: (rule: string) => void }) {
  const bahasa = useBahasa();
  return potong(isi).map((potongan, n) => {
    if (potongan.jenis === "ketikan") return <code key={n}>{potongan.isi}</code>;
    if (potongan.jenis !== "aturan") return potongan.isi;
    return (
      <button key={n} type="button" className="tautan" onClick={() => buka(potongan.rule)}>
        {ruleText(potongan.rule, bahasa).judul}
      </button>
    );
  });
}
