import { ruleText, type Lang } from "../../rules/catalogue";
import { RULES } from "../../rules/index";
import type { Rule } from "../../rules/rule";
import { bakukan } from "../../sop/teks";
import { isiHalaman, type IsiPanduan } from "./isi";

/** Families of the catalogue, in its order; the six boxes are one group. */
export const KELOMPOK = ["STR", "IDN", "DHK", "KOTAK", "LKH", "PLK", "MTB", "FLW", "LIF"] as const;
export type KelompokAturan = (typeof KELOMPOK)[number];

const DALAM_KOTAK: readonly string[] = ["KUA", "KET", "ALT", "PER", "CAT"];

function kelompokAturan({ code }: Rule): KelompokAturan {
  const [huruf = ""] = code.split("-");
  return DALAM_KOTAK.includes(huruf) ? "KOTAK" : (huruf as KelompokAturan);
}

/** The rules in which every word that was asked for stands, by group; all of them for an empty question. */
export function cariAturan(
  tanya: string,
  bahasa: Lang,
  isi: IsiPanduan,
): { kelompok: KelompokAturan; aturan: readonly Rule[] }[] {
  const kata = bakukan(tanya).split(" ");
  const cocok = RULES.filter((rule) => {
    const teks = teksCari(rule, bahasa, isi);
    return kata.every((satu) => teks.includes(satu));
  });
  return KELOMPOK.map((kelompok) => ({
    kelompok,
    aturan: cocok.filter((rule) => kelompokAturan(rule) === kelompok),
  })).filter((satu) => satu.aturan.length > 0);
}

function teksCari({ id, code }: Rule, bahasa: Lang, isi: IsiPanduan): string {
  const { judul, mengapa, contohBuruk, contohBaik, caraMemperbaiki } = ruleText(id, bahasa);
  const { diperiksa } = isiHalaman(isi, id);
  return bakukan([code, judul, mengapa, contohBuruk, contohBaik, caraMemperbaiki, ...diperiksa].join(" "));
}
