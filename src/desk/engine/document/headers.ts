import { Part } from "../../../ooxml/package";
import { attribute, childrenNamed, NS, wAttribute } from "../../../ooxml/xml";
import { make, setW } from "./make";
import type { Parts } from "./parts";

export type HeaderKind = "header" | "footer";

/** `w:type` of a reference by `Word.HeaderFooterType` (ECMA-376 17.18.36). */
const TYPES: Readonly<Record<string, string>> = { Primary: "default", FirstPage: "first", EvenPages: "even" };
const ROOTS = { header: "hdr", footer: "ftr" } as const;

/** The live root of a section's header or footer of that type; a new empty one when the section has none. */
export function headerOf(parts: Parts, section: Element, kind: HeaderKind, type: string): Element {
  const wanted = TYPES[type] ?? "default";
  const reference = childrenNamed(section, NS.w, `${kind}Reference`).find(
    (one) => (wAttribute(one, "type") ?? "default") === wanted,
  );
  const id = reference && attribute(reference, NS.r, "id");
  const target = parts.relationships().find((one) => one.id === id)?.target;
  return parts.story(target !== undefined && parts.has(target) ? target : addHeader(parts, section, kind, wanted));
}

function addHeader(parts: Parts, section: Element, kind: HeaderKind, type: string): string {
  const name = parts.freshName(`word/${kind}{n}.xml`);
  const root = ROOTS[kind];
  const contentType = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
  parts.put(Part.ofText(name, `<w:${root} xmlns:w="${NS.w}" xmlns:r="${NS.r}"><w:p/></w:${root}>`), contentType);
  const reference = make(section, `${kind}Reference`);
  setW(reference, "type", type);
  reference.setAttributeNS(NS.r, "r:id", parts.relate(parts.main, kind, name));
  section.insertBefore(reference, section.firstChild);
  return name;
}
