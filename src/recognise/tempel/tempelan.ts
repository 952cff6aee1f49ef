export { bacaTempelan } from "./baca";
export type { JenisMasalah, MasalahTempelan, Tempelan } from "./masalah";
export { tulisTempelan } from "./tulis";
