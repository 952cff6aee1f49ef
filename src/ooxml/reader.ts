export { readSnapshot } from "./reader/read-snapshot";
export { textOnlySnapshot, type PlainParagraph } from "./reader/text-only";
export { withTexts } from "./reader/with-texts";
