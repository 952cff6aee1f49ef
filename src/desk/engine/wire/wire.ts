/** The wire form of the Rich API: what office.js sends to `ProcessQuery` and what it takes back. */
export interface RequestBody {
  AutoKeepReference?: boolean;
  Actions: readonly Action[];
  ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  EnsureUnchanged = 8,
  Update = 9,
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export enum PathType {
  Global = 1,
  New = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  Arguments?: readonly unknown[];
  /** Where an argument is an object: the id of its path at the same position. */
  ReferencedObjectPathIds?: readonly (number | null | undefined)[] | null;
}

export interface QueryInfo {
  Select?: readonly string[];
  Expand?: readonly string[];
  Top?: number;
  Skip?: number;
}

export interface Answer {
  Results: Result[];
  TraceIds: number[];
  Error?: ErrorInfo;
}

export interface Result {
  ActionId: number;
  Value: unknown;
}

export interface ErrorInfo {
  Code: string;
  Message: string;
  Location: string;
  /** Position of the failing action in the request; office.js makes the failing statement of it. */
  ActionIndex: number;
  HttpStatusCode: number;
}
