import { mainDocument, relationships, type Package } from "../package";
import { all, attribute, childrenNamed, NS, numberOf, wAttribute } from "../xml";
import { listOfMark } from "./numbering";
import type { UsedNumbers } from "./pen";

/** Numbers of controls, shapes and lists that a document uses. */
export function usedNumbers(host: Package): UsedNumbers {
  const main = mainDocument(host);
  const target = relationships(host, main.name).find(({ kind }) => kind === "numbering")?.target ?? "";
  const lists = host.parts.get(target)?.root;
  const ids = [
    ...all(main.root, NS.wp, "docPr").map((shape) => attribute(shape, null, "id")),
    ...all(main.root, NS.w, "id").map((id) => wAttribute(id, "val")),
  ];
  const numbers = lists
    ? [
        ...childrenNamed(lists, NS.w, "num").map((num) => numberOf(wAttribute(num, "numId"))),
        ...childrenNamed(lists, NS.w, "abstractNum").map((num) => numberOf(wAttribute(num, "abstractNumId"))),
        ...all(lists, NS.w, "nsid").map((mark) => listOfMark(wAttribute(mark, "val") ?? "")),
      ]
    : [];
  return {
    ids: new Set(ids.map((id) => numberOf(id))),
    lists: Math.max(0, ...numbers),
  };
}
