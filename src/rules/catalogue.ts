import idAlir from "./messages/id/alir.json";
import idDasarHukum from "./messages/id/dasar-hukum.json";
import idDaurHidup from "./messages/id/daur-hidup.json";
import idIdentitas from "./messages/id/identitas.json";
import idKotak from "./messages/id/kotak.json";
import idLangkah from "./messages/id/langkah.json";
import idMutuBaku from "./messages/id/mutu-baku.json";
import idPelaksana from "./messages/id/pelaksana.json";
import idStruktur from "./messages/id/struktur.json";

export type Lang = "id" | "en";

/** The sentences of one rule. */
export interface RuleText {
  readonly judul: string;
  /** Sentences by the `message` of a problem, with {placeholders}. */
  readonly kalimat: Readonly<Record<string, string>>;
  readonly mengapa: string;
  readonly contohBuruk: string;
  readonly contohBaik: string;
  readonly caraMemperbaiki: string;
}

export type Catalogue = Readonly<Record<string, RuleText>>;

/** By language. Indonesian is always there; others are added where they are chosen. */
const CATALOGUES: { id: Catalogue } & Partial<Record<Lang, Catalogue>> = {
  id: {
    ...idStruktur,
    ...idIdentitas,
    ...idDasarHukum,
    ...idKotak,
    ...idLangkah,
    ...idPelaksana,
    ...idMutuBaku,
    ...idAlir,
    ...idDaurHidup,
  },
};

/** Adds the sentences of a language. Until then its sentences are the Indonesian ones. */
export function addCatalogue(lang: Lang, catalogue: Catalogue): void {
  CATALOGUES[lang] = catalogue;
}

/** The sentences of a rule. Throws for an id that no rule has. */
export function ruleText(rule: string, lang: Lang): RuleText {
  const text = (CATALOGUES[lang] ?? CATALOGUES.id)[rule];
  if (text === undefined) throw new Error(`No messages for the rule "${rule}"`);
  return text;
}

/** Puts values into the {placeholders} of a sentence. Throws when one has no value: that is a fault of the caller. */
export function fill(sentence: string, data: Readonly<Record<string, string>> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = data[key];
    if (value === undefined) throw new Error(`No value for {${key}} in "${sentence}"`);
    return value;
  });
}

/** The sentence of a problem. Throws for an unknown message. */
export function sentence(
  rule: string,
  message: string,
  data: Readonly<Record<string, string>> | undefined,
  lang: Lang,
): string {
  const text = ruleText(rule, lang).kalimat[message];
  if (text === undefined) throw new Error(`No message "${message}" for the rule "${rule}"`);
  return fill(text, data);
}
