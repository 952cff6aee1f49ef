import { element } from "./element";

/** A button and the panel that it opens below itself; closed by Escape, a click elsewhere, or `close`. */
export interface Menu {
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
  close(): void;
}

/** @param id of the panel, unique on the page */
export function menu(id: string, label: string, ...content: readonly Node[]): Menu {
  const panel = element("div", { id, popover: "auto", class: "menu", "aria-label": label, role: "group" }, ...content);
  // the browser moves the focus there when the panel opens
  panel.querySelector("button, input")?.setAttribute("autofocus", "");
  const button = element("button", { type: "button", popovertarget: id, "aria-haspopup": "true" }, label);
  panel.addEventListener("toggle", () => {
    const box = button.getBoundingClientRect();
    const room = document.documentElement.clientWidth - panel.offsetWidth - 8;
    panel.style.left = `${Math.max(8, Math.min(box.left, room))}px`;
    panel.style.top = `${box.bottom + 4}px`;
  });
  return { button, panel, close: () => panel.hidePopover() };
}
