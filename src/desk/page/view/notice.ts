import { messages } from "../messages";
import { element } from "./element";
import { icon } from "./icons";

export interface Notice {
  readonly text: string;
  readonly error?: boolean;
  /** A button beside the text. */
  readonly action?: { readonly label: string; run(): void };
}

/** The line below the bar that tells what has happened; read out, and closed by its button or by the next notice. */
export class Notices {
  readonly root = element("div", { class: "notices", role: "status", "aria-live": "polite" });

  show({ text, error = false, action }: Notice): void {
    const close = element("button", { type: "button", class: "close", "aria-label": messages.tutup }, icon("tutup"));
    close.addEventListener("click", () => this.clear());
    const line = element("div", { class: error ? "notice error" : "notice" }, element("span", {}, text));
    if (action) line.append(element("button", { type: "button", onclick: () => action.run() }, action.label));
    line.append(close);
    this.root.replaceChildren(line);
  }

  clear(): void {
    this.root.replaceChildren();
  }
}
