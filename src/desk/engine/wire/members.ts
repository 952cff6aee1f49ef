import { RichApiError } from "../errors";
import type { Profile } from "../profiles";
import { TYPES } from "../model/registry";
import type { Host } from "../model/host";
import type { Handle } from "../model/targets";
import type { Member, Since, WordType } from "../model/type";

/** Reads a property. Throws `ApiNotFound` for what the class or this Word does not have. */
export function read(handle: Handle, name: string, host: Host): unknown {
  const member = memberOf(handle, name, "get", host);
  return at(handle, name, host, () => present(member, member.get?.(handle.target as never, host)));
}

/** Sets a property. */
export function write(handle: Handle, name: string, value: unknown, host: Host): void {
  const member = memberOf(handle, name, "set", host);
  at(handle, name, host, () => changing(member, host, () => member.set?.(handle.target as never, value, host)));
}

/** Calls a method. */
export function call(handle: Handle, name: string, args: readonly unknown[], host: Host): unknown {
  const member = memberOf(handle, name, "call", host);
  return at(handle, name, host, () =>
    changing(member, host, () => present(member, member.call?.(handle.target as never, host, args))),
  );
}

/** Items of a collection. */
export function itemsOf(handle: Handle, host: Host): readonly Handle[] {
  const { items } = typeOf(handle);
  if (!items) throw new RichApiError("ApiNotFound", locationOf(handle, "Items"));
  return at(handle, "Items", host, () => items(handle.target as never));
}

/** True for a collection. */
export const isCollection = (handle: Handle): boolean => typeOf(handle).items !== undefined;

/** Names of the plain values of an object, which a `load` without names asks for. */
export const plainValues = (handle: Handle, { document }: Host): string[] =>
  Object.entries(typeOf(handle).members)
    .filter(([, member]) => member.get && !member.link && supports(document.profile, member.since))
    .map(([name]) => name);

/** True when this kind of Word announces the set. */
export function supports({ sets }: Profile, since: Since): boolean {
  const space = since.indexOf(" ");
  const name = space < 0 ? "WordApi" : since.slice(0, space);
  return (sets[name] ?? 0) >= Number(since.slice(space + 1));
}

function memberOf(handle: Handle, name: string, kind: "get" | "set" | "call", host: Host): Member<never> {
  const { members } = typeOf(handle);
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (member?.[kind] && supports(host.document.profile, member.since)) return member;
  const location = locationOf(handle, name);
  throw new RichApiError("ApiNotFound", location, location);
}

function changing<R>(member: Member<never>, host: Host, run: () => R): R {
  if (!member.writes) return run();
  host.beforeWrite();
  const result = run();
  host.document.touch();
  return result;
}

function present(member: Member<never>, result: unknown): unknown {
  if (result === null && member.absent) throw new RichApiError(member.absent);
  return result;
}

/** Calls a member of an object that still exists, and gives an error the member at which it arose. */
function at<R>(handle: Handle, name: string, host: Host, run: () => R): R {
  try {
    if (!host.isAlive(handle)) throw new RichApiError("ItemNotFound");
    return run();
  } catch (error) {
    const known = RichApiError.from(error);
    known.location ??= locationOf(handle, name);
    throw known;
  }
}

const typeOf = ({ type }: Handle): WordType<never> => TYPES[type] as WordType<never>;

/** "Body.insertOoxml", as Word names a member. */
const locationOf = ({ type }: Handle, name: string): string =>
  `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
