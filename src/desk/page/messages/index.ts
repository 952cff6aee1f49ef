import { en } from "./en";
import { id, type Messages } from "./id";

export type { Messages };

export type Language = "id" | "en";

const CATALOGUES: Readonly<Record<Language, Messages>> = { id, en };

/** Indonesian, or English when the address asks for it (`?bahasa=en`). */
export const language: Language = new URLSearchParams(location.search).get("bahasa") === "en" ? "en" : "id";

export const messages: Messages = CATALOGUES[language];
