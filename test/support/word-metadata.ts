import type { WordMetadata } from "../../src/desk/officejs/metadata";

// eslint-disable-next-line @typescript-eslint/no-require-imports -- shared with webpack, which takes CommonJS
const { wordMetadata } = require("../../scripts/word-metadata.cjs") as { wordMetadata(): WordMetadata };

let known: WordMetadata | undefined;

/** The description of `Word` from the typings, made once per test file. */
export const metadata = (): WordMetadata => (known ??= wordMetadata());
