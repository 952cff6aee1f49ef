import type { Lang } from "../rules/catalogue";
import en from "./messages/en.json";
import id from "./messages/id.json";

/** The checker's own words, by language. */
export const CATALOGUE: Readonly<Record<Lang, typeof id>> = { id, en };

/** Who should look, by the key in `Finding.dilihatOleh`. */
export const roleName = (role: string, lang: Lang = "id"): string =>
  (CATALOGUE[lang].peran as Readonly<Record<string, string>>)[role] ?? role;
