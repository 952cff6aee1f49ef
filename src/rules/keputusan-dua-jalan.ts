import type { Path } from "../sop/path";
import type { Langkah } from "../sop/sop";
import { bakukan, rapikan } from "../sop/teks";
import { baganTakTerbaca, perLangkah } from "./per-langkah";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => {
  const keputusan = sop.prosedur.langkah.some(adaBelahKetupat);
  if (baganTakTerbaca(sop) || !keputusan) return "tidakBerlaku";
  return perLangkah(sop, periksa);
};

const adaBelahKetupat = ({ simbol }: Langkah): boolean => simbol.some(({ bentuk }) => bentuk === "belahKetupat");

function periksa(langkah: Langkah, at: Path): readonly Problem[] {
  if (!adaBelahKetupat(langkah)) return [];
  const { simbol, ke } = langkah;
  const label = ke.map((panah) => rapikan(panah.label ?? ""));
  const berlabel = label.filter((teks) => teks !== "");
  const berbeda = new Set(berlabel.map((teks) => bakukan(teks) || teks)).size;
  if (simbol.length > 1) {
    // Several symbols share the row, and their arrows cannot be told apart: a person has to look.
    return berbeda >= 2 ? [] : [{ at: `${at}.ke`, message: "beberapaSimbol", text: "", dilihatOleh: "penyusun" }];
  }
  if (ke.length !== 2) return [{ at: `${at}.ke`, message: "jumlah", data: { jumlah: String(ke.length) }, text: "" }];
  if (berlabel.length < 2) {
    return label.flatMap((teks, jalan) =>
      teks === "" ? [{ at: `${at}.ke.${jalan}.label`, message: "tanpaLabel", text: "" }] : [],
    );
  }
  if (berbeda === 2) return [];
  return [{ at: `${at}.ke.1.label`, message: "labelSama", data: { label: berlabel[0] ?? "" } }];
}
