import { messages } from "../messages";
import { element } from "./element";

/** Opens a file that is dropped anywhere on the page. */
export function acceptDrop(open: (file: File) => void): void {
  const veil = element("div", { class: "veil", hidden: true }, element("p", {}, messages.lepaskan));
  document.body.append(veil);
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  addEventListener("dragover", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    veil.hidden = false;
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) veil.hidden = true;
  });
  addEventListener("drop", (event) => {
    veil.hidden = true;
    if (!holdsFile(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}
