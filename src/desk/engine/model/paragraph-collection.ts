import { callOrNull, collectionType, getFirst } from "./type";

export const paragraphCollectionType = collectionType({
  ...getFirst("1.3"),
  ...callOrNull("GetLast", "1.3", "1.3", (items) => items().at(-1) ?? null),
});
