import { messages } from "../messages";
import { element } from "./element";
import { Zoom } from "./zoom";

export interface Footer {
  readonly root: HTMLElement;
  /** To be called when the pages have changed. */
  update(): void;
}

/**
 * The line below the document: number of pages, a word on where they end, zoom.
 * @param zoomed called when the zoom has changed
 */
export function createFooter(scroller: HTMLElement, pages: HTMLElement, zoomed: () => void): Footer {
  const count = element("span", { class: "count" });
  const zoom = new Zoom(scroller, pages, zoomed);
  const root = element("footer", { class: "foot" }, count, element("span", {}, messages.batasHalaman), zoom.root);
  return {
    root,
    update: () => {
      count.textContent = messages.halaman(pages.querySelectorAll("section.docx").length);
      zoom.apply();
    },
  };
}
