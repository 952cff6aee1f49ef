import { reads, wordType } from "./type";

export const documentCreatedType = wordType("DocumentCreated", {
  Open: reads("1.3", (bytes, host) => host.opened(bytes)),
});
