import type { Annotation } from "../document/annotations";
import type { Extent } from "../document/extent";

/** Items of a collection, computed when they are asked for. */
export type Items = () => readonly Handle[];

/** What an object of each class stands for in the document. */
export interface Targets {
  /** Receives the ribbon's actions; office.js reports to it at its start. */
  AddinInternalService: null;
  Annotation: Annotation;
  AnnotationCollection: Items;
  Application: null;
  /** Container of blocks: body, header, footer, text box, cell or content of a control. */
  Body: Element;
  ContentControl: Element;
  ContentControlCollection: Items;
  CritiqueAnnotation: Annotation;
  CustomProperty: string;
  CustomPropertyCollection: Items;
  CustomXmlPart: string;
  CustomXmlPartCollection: Items;
  CustomXmlPartScopedCollection: Items;
  Document: null;
  DocumentCreated: Uint8Array;
  DocumentProperties: null;
  Paragraph: Element;
  ParagraphCollection: Items;
  Range: Extent;
  RangeCollection: Items;
  SearchOptions: Record<string, boolean>;
  /** `w:sectPr`. */
  Section: Element;
  SectionCollection: Items;
  Setting: string;
  SettingCollection: Items;
  /** `w:style`. */
  Style: Element;
  StyleCollection: Items;
  Table: Element;
  TableCell: Element;
  TableCellCollection: Items;
  TableCollection: Items;
  TableRow: Element;
  TableRowCollection: Items;
}

export type TypeName = keyof Targets;

/** An object of the document as the add-in holds it: a class of the object model, and what it stands for. */
export class Handle {
  constructor(
    readonly type: TypeName,
    readonly target: unknown,
  ) {}
}

export const handle = <K extends TypeName>(type: K, target: Targets[K]): Handle => new Handle(type, target);

/** Handles of one class. */
export const handles = <K extends TypeName>(type: K, targets: readonly Targets[K][]): Handle[] =>
  targets.map((target) => handle(type, target));
