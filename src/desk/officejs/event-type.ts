/**
 * Number by which a Rich API event travels. Word's own numbers of the events of WordApi 1.5 and later are not public;
 * host and client only have to agree, so it is taken from the name ("ParagraphChanged").
 */
export function eventTypeId(event: string): number {
  let hash = 7;
  for (const sign of event) hash = (hash * 31 + sign.charCodeAt(0)) % 100_003;
  return 1000 + hash;
}
