import type { WordDocument } from "../document/word-document";
import type { Extent } from "../document/extent";
import type { Handle } from "./targets";

/** What the object model and the wire may ask of the engine around the document. */
export interface Host {
  readonly document: WordDocument;
  /** Must be called before the document changes. Throws `AccessDenied` when it may not be changed. */
  beforeWrite(): void;
  /** Keeps an object beyond the request, and gives the name by which the add-in finds it again. */
  reference(handle: Handle): string;
  /** Name of an object that is kept already, else null. */
  keptAs(handle: Handle): string | null;
  /** The object kept by that name. */
  kept(name: string): Handle | undefined;
  /** False for an object whose place in the document is gone. */
  isAlive(handle: Handle): boolean;
  release(name: string): void;
  releaseAll(): void;
  /** The add-in listens to an event of an object, or no longer. */
  listen(event: string, handle: Handle, on: boolean): void;
  /** An event of the add-in's own doing, such as an inserted annotation. */
  raise(event: string, args: object): void;
  /** Squiggles came or went: they are drawn anew. */
  annotated(): void;
  /** The add-in selects something. */
  select(extent: Extent): void;
  /** The add-in opened a new document. */
  opened(bytes: Uint8Array): void;
}
