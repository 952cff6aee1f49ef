import type { Engine } from "../engine/engine";
import { extendWord } from "../officejs/extend";
import type { OfficeWindow } from "../officejs/frame";
import type { WordMetadata } from "../officejs/metadata";
import { frameName, hostQuery } from "./app-context";
import { HostPage } from "./host-page";

/** Where the desk serves what `scripts/word-metadata.cjs` makes. */
const METADATA = "/word-metadata.json";

/**
 * Loads a pane with the unmodified office.js into a frame of this origin and connects it to an engine. Works over plain
 * http: office.js wants to post to an https host, so its messages are taken before they leave, and answers come as
 * message events from the address that it believes in.
 */
export function attachPane(
  iframe: HTMLIFrameElement,
  engine: Engine,
  { src, locale = engine.locale }: { src: string; locale?: string },
): { detach(): void } {
  const address = `https://${location.host}`;
  const frame = (): (Window & typeof globalThis) | null => iframe.contentWindow as (Window & typeof globalThis) | null;
  const deliver = (data: string): void => {
    const target = frame();
    if (target) target.dispatchEvent(new target.MessageEvent("message", { data, origin: address, source: window }));
  };
  const metadata = loadMetadata();
  const boot = async (): Promise<void> => extendWord(frame() as unknown as OfficeWindow, await metadata);
  const page = new HostPage(engine, address, deliver, boot);
  const release = interceptMessages(window, (data) => page.receive(data));
  iframe.name = frameName(address, locale);
  iframe.src = withQuery(src, hostQuery(locale));
  return {
    detach(): void {
      release();
      page.close();
      iframe.src = "about:blank";
    },
  };
}

/** Sees what is posted to a window before the browser looks at its target origin. */
export function interceptMessages(target: Window, take: (data: unknown) => boolean): () => void {
  const post = target.postMessage;
  target.postMessage = ((data: unknown, ...rest: unknown[]): void => {
    if (!take(data)) (post as (...args: unknown[]) => void).call(target, data, ...rest);
  }) as typeof post;
  return () => {
    target.postMessage = post;
  };
}

async function loadMetadata(): Promise<WordMetadata> {
  const answer = await fetch(METADATA);
  return (await answer.json()) as WordMetadata;
}

/** The address with one more query, before its fragment. */
function withQuery(src: string, query: string): string {
  const [page = "", fragment] = src.split("#");
  return `${page}${page.includes("?") ? "&" : "?"}${query}${fragment === undefined ? "" : `#${fragment}`}`;
}
