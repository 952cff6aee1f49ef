import { applicationType } from "./application";
import { bodyType } from "./body";
import { documentType } from "./document";
import { documentCreatedType } from "./document-created";
import { paragraphType } from "./paragraph";
import { paragraphCollectionType } from "./paragraph-collection";
import { rangeType } from "./range";
import { searchOptionsType } from "./search-options";
import type { TypeName } from "./targets";
import { collectionType, getFirst, reads, wordType, type WordType } from "./type";

/** The classes of the object model. */
export const TYPES: Partial<Record<TypeName, WordType<never>>> = {
  AddinInternalService: wordType("AddinInternalService", { NotifyActionHandlerReady: reads("1.1", () => null) }),
  Application: applicationType,
  Body: bodyType,
  ContentControlCollection: collectionType({ ...getFirst("1.3") }),
  Document: documentType,
  DocumentCreated: documentCreatedType,
  Paragraph: paragraphType,
  ParagraphCollection: paragraphCollectionType,
  Range: rangeType,
  RangeCollection: collectionType({ ...getFirst("1.3") }),
  SearchOptions: searchOptionsType,
};
