import { wordType, type Member } from "./type";

const option = (name: string): Member<Record<string, boolean>> => ({
  since: "1.1",
  get: (options) => options[name] ?? false,
  set: (options, value) => void (options[name] = value === true),
});

export const searchOptionsType = wordType("SearchOptions", {
  IgnorePunct: option("ignorePunct"),
  IgnoreSpace: option("ignoreSpace"),
  MatchCase: option("matchCase"),
  MatchPrefix: option("matchPrefix"),
  MatchSuffix: option("matchSuffix"),
  MatchWholeWord: option("matchWholeWord"),
  MatchWildcards: option("matchWildcards"),
});
