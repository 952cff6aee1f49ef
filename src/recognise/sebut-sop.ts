import labels from "../regulation/labels.json";

const SEBUTAN = new RegExp(`\\b(?:${labels.sebutanSop.map((nama) => nama.toLowerCase()).join("|")}|sop)\\b`, "g");

/**
 * Words in lower case, with every name of the kind of document as "sop", so that "Nomor POS" and "Judul Protap" are the labels that
 * they stand for; said twice ("prosedur tetap protap") it is said once.
 */
export const sebutSop = (words: string): string => words.replace(SEBUTAN, "sop").replace(/\bsop(?: sop)+\b/g, "sop");
