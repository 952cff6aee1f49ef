import { annotationCollectionType, annotationType, critiqueAnnotationType } from "./annotation";
import { applicationType } from "./application";
import { bodyType } from "./body";
import { contentControlType } from "./content-control";
import { contentControlCollectionType } from "./content-control-collection";
import { customXmlPartCollectionType, customXmlPartScopedCollectionType, customXmlPartType } from "./custom-xml-part";
import { documentType } from "./document";
import { documentCreatedType } from "./document-created";
import { customPropertyCollectionType, customPropertyType, documentPropertiesType } from "./document-properties";
import { paragraphType } from "./paragraph";
import { paragraphCollectionType } from "./paragraph-collection";
import { rangeType } from "./range";
import { searchOptionsType } from "./search-options";
import { sectionType } from "./section";
import { settingCollectionType, settingType } from "./setting";
import { styleCollectionType, styleType } from "./style";
import { tableType } from "./table";
import { tableCellType } from "./table-cell";
import { tableRowType } from "./table-row";
import type { TypeName } from "./targets";
import { collectionType, getFirst, reads, wordType, type WordType } from "./type";

/** The classes of the object model. */
export const TYPES: Readonly<Record<TypeName, WordType<never>>> = {
  AddinInternalService: wordType("AddinInternalService", { NotifyActionHandlerReady: reads("1.1", () => null) }),
  Annotation: annotationType,
  AnnotationCollection: annotationCollectionType,
  Application: applicationType,
  Body: bodyType,
  ContentControl: contentControlType,
  ContentControlCollection: contentControlCollectionType,
  CritiqueAnnotation: critiqueAnnotationType,
  CustomProperty: customPropertyType,
  CustomPropertyCollection: customPropertyCollectionType,
  CustomXmlPart: customXmlPartType,
  CustomXmlPartCollection: customXmlPartCollectionType,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionType,
  Document: documentType,
  DocumentCreated: documentCreatedType,
  DocumentProperties: documentPropertiesType,
  Paragraph: paragraphType,
  ParagraphCollection: paragraphCollectionType,
  Range: rangeType,
  RangeCollection: collectionType(getFirst("1.3")),
  SearchOptions: searchOptionsType,
  Section: sectionType,
  SectionCollection: collectionType(getFirst("1.3")),
  Setting: settingType,
  SettingCollection: settingCollectionType,
  Style: styleType,
  StyleCollection: styleCollectionType,
  Table: tableType,
  TableCell: tableCellType,
  TableCellCollection: collectionType(getFirst("1.3")),
  TableCollection: collectionType(getFirst("1.3")),
  TableRow: tableRowType,
  TableRowCollection: collectionType(getFirst("1.3")),
};
