/** What `scripts/word-metadata.cjs` makes of the typings of office.js, as far as the desk looks into it. */
export interface WordMetadata {
  apiSets: unknown[];
  enumTypes: { name: string; fields: Record<string, string | number> }[];
  clientObjectTypes: ClassMetadata[];
}

export interface ClassMetadata {
  name: string;
  scalarProperties: MemberMetadata[];
  navigationProperties: MemberMetadata[];
  scalarMethods: MemberMetadata[];
  navigationMethods: MemberMetadata[];
  events: EventMetadata[];
}

export interface MemberMetadata {
  /** Name on the client: "text". */
  name: string;
  /** Name on the wire: "Text". */
  originalName: string;
  behaviorFlags: number;
  /** Position in `apiSets`, from 1; 0 for WordApi 1.1. */
  apiSetInfoOrdinal: number;
}

export interface EventMetadata {
  name: string;
  typeExpression: string;
}

/** Bit of `behaviorFlags` of a scalar property. */
export const READ_ONLY = 2;
