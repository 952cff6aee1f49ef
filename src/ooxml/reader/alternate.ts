import { attribute, child, childrenNamed, NS } from "../xml";

/** Extensions that the reader understands; a Choice that asks for others yields to its Fallback (ECMA-376 Part 3, 7.6). */
const UNDERSTOOD: ReadonlySet<string> = new Set([NS.wps, NS.wpg, NS.wpc, NS.wp14, NS.w14, NS.w15, NS.pic, NS.a]);

/** The one branch of an `mc:AlternateContent` that counts, or null. */
export function chosenBranch(alternate: Element): Element | null {
  const choice = childrenNamed(alternate, NS.mc, "Choice").find((branch) =>
    (attribute(branch, null, "Requires") ?? "")
      .trim()
      .split(/\s+/)
      .every((prefix) => UNDERSTOOD.has(branch.lookupNamespaceURI(prefix) ?? "")),
  );
  return choice ?? child(alternate, NS.mc, "Fallback");
}
