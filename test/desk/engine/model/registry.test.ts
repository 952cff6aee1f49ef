import { TYPES } from "../../../../src/desk/engine/model/registry";
import type { MemberMetadata } from "../../../../src/desk/officejs/metadata";
import { metadata } from "../../../support/word-metadata";

const { clientObjectTypes, apiSets } = metadata();

const since = ({ apiSetInfoOrdinal }: MemberMetadata): string => {
  if (apiSetInfoOrdinal === 0) return "1.1";
  const [version, name] = apiSets[apiSetInfoOrdinal - 1] as [string, string];
  return name === "WordApi" ? version : `${name} ${version}`;
};

/** Classes that exist only between office.js and its host. */
const INTERNAL = ["AddinInternalService"];
const classes = Object.entries(TYPES).filter(([name]) => !INTERNAL.includes(name));

test.each(classes)("%s has members of the typings only, each in its requirement set", (name, { members }) => {
  const type = clientObjectTypes.find((one) => one.name === name);
  const known = new Map(
    [
      ...(type?.scalarProperties ?? []),
      ...(type?.navigationProperties ?? []),
      ...(type?.scalarMethods ?? []),
      ...(type?.navigationMethods ?? []),
    ].map((member) => [member.originalName, since(member)]),
  );
  const own = Object.entries(members).filter(([member]) => !member.startsWith("_"));
  expect(own.map(([member, { since: set }]) => [member, set])).toEqual(
    own.map(([member]) => [member, known.get(member) ?? "not in the typings"]),
  );
});
