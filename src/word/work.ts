import type { Package } from "../ooxml/package";
import { readStructure } from "./host";
import { Refused } from "./refused";
import { stateOf, type DocumentState } from "./state";

/** A document that was just read, in a conversation in which it can be changed. */
export interface Work {
  readonly context: Word.RequestContext;
  readonly state: DocumentState;
  /** Null when Word refused to give the OOXML. */
  readonly pkg: Package | null;
  /** Word's own paragraphs, in its own count. */
  readonly proxies: readonly Word.Paragraph[];
}

/** Reads the document's structure, for a write or after one. @param refused see `readStructure` */
export async function beginWork(context: Word.RequestContext, refused = false): Promise<Work> {
  const host = await readStructure(context, refused);
  const pkg = "parts" in host.content ? host.content : null;
  return { context, state: stateOf(host), pkg, proxies: host.proxies };
}

/** Word's own paragraph for one of the snapshot. Refuses when Word has none. */
export function proxyOf({ state, proxies }: Work, paragraph: number): Word.Paragraph {
  const proxy = proxies[state.hostIndex[paragraph] ?? -1];
  if (!proxy) throw new Refused("tempatTidakDitemukan");
  return proxy;
}
