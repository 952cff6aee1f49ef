import type { ErrorCode } from "../errors";
import type { Host } from "./host";
import type { Handle, Items, Targets, TypeName } from "./targets";

/** Requirement set that a member belongs to: "1.3" of WordApi, or another set by name ("WordApiDesktop 1.2"). */
export type Since = `${number}.${number}` | `${string} ${number}.${number}`;

/** A class of the object model as a table of its members, by their names on the wire. */
export interface WordType<T> {
  readonly members: Table<T>;
  /** Items of a collection. */
  readonly items?: (target: T) => readonly Handle[];
}

export type Table<T> = Readonly<Record<string, Member<T>>>;

export interface Member<T> {
  readonly since: Since;
  /** A value, or a link to an object; null for a link without an object. */
  readonly get?: Getter<T>;
  readonly set?: Setter<T>;
  readonly call?: Call<T>;
  /** Leads to an object. */
  readonly link?: boolean;
  /** Changes the document when it is called or set. */
  readonly writes?: boolean;
  /** Error when there is no object; a null object when left out. */
  readonly absent?: ErrorCode;
}

type Getter<T> = (target: T, host: Host) => unknown;
type Setter<T> = (target: T, value: unknown, host: Host) => void;
type Call<T> = (target: T, host: Host, args: readonly unknown[]) => unknown;

/** A class. */
export const wordType = <K extends TypeName>(_name: K, members: Table<Targets[K]>): WordType<Targets[K]> => ({
  members,
});

/** A collection. */
export const collectionType = (members: Table<Items>): WordType<Items> => ({ members, items: (items) => items() });

/** A value that can be read. */
export const value = <T>(since: Since, get: Getter<T>): Member<T> => ({ since, get });

/** A value that can be read and written. */
export const field = <T>(since: Since, get: Getter<T>, set: Setter<T>): Member<T> => ({
  since,
  get,
  set,
  writes: true,
});

/** A property that leads to an object. */
export const link = <T>(since: Since, get: (target: T, host: Host) => Handle): Member<T> => ({
  since,
  get,
  link: true,
});

/** A method that only reads; it gives a value or an object. */
export const reads = <T>(since: Since, call: Call<T>): Member<T> => ({ since, call });

/** A method that changes the document. */
export const writes = <T>(since: Since, call: Call<T>): Member<T> => ({ since, call, writes: true });

/** A property and its twin with "OrNullObject": the first fails where the second gives a null object. */
export function linkOrNull<T>(
  name: string,
  since: Since,
  sinceOrNull: Since,
  get: (target: T, host: Host) => Handle | null,
): Table<T> {
  return {
    [name]: { since, get, link: true, absent: "ItemNotFound" },
    [`${name}OrNullObject`]: { since: sinceOrNull, get, link: true },
  };
}

/** A method and its twin with "OrNullObject". */
export function callOrNull<T>(
  name: string,
  since: Since,
  sinceOrNull: Since,
  call: (target: T, host: Host, args: readonly unknown[]) => Handle | null,
): Table<T> {
  return {
    [name]: { since, call, link: true, absent: "ItemNotFound" },
    [`${name}OrNullObject`]: { since: sinceOrNull, call, link: true },
  };
}

/** `getFirst` and its twin, as most collections have them. */
export const getFirst = (since: Since, sinceOrNull = since): Table<Items> =>
  callOrNull("GetFirst", since, sinceOrNull, (items) => items()[0] ?? null);
