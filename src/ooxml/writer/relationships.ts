import { Part, relationshipsName, type Relationship } from "../package";
import { escapeXml, NS } from "../xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** A relationship of one of the kinds that Office has named, to a part. */
export const relationship = (id: string, kind: string, target: string): Relationship => ({
  id,
  kind,
  type: OFFICE + kind,
  target,
  external: false,
});

/** The part that holds the relationships of `source`; of the package itself for "". */
export function relationshipsPart(source: string, list: readonly Relationship[]): Part {
  const entries = list.map(({ id, type, target, external }) => {
    const place = external ? `${escapeXml(target)}" TargetMode="External` : escapeXml(`/${target}`);
    return `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${place}"/>`;
  });
  const text = `<Relationships xmlns="${NS.rel}">${entries.join("")}</Relationships>`;
  return Part.ofText(relationshipsName(source), text);
}
