import { messages } from "../messages";
import { element } from "./element";

/** Width of Word's task pane, and the narrowest that Microsoft lets it become. */
const USUAL = 329;
const NARROWEST = 320;
const WIDEST = 640;
const STEP = 16;

/** The edge of the pane, to be dragged or moved by the arrow keys. Sets `--pane-width` of the page. */
export function createSplitter(): HTMLElement {
  let width = USUAL;
  const handle = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": messages.lebarPanel,
    "aria-valuemin": String(NARROWEST),
    "aria-valuemax": String(WIDEST),
  });
  const set = (wanted: number): void => {
    width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted)));
    document.documentElement.style.setProperty("--pane-width", `${width}px`);
    handle.setAttribute("aria-valuenow", String(width));
  };
  handle.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    set(width + by);
  });
  handle.addEventListener("pointerdown", (event) => {
    handle.setPointerCapture(event.pointerId);
    const start = { x: event.clientX, width };
    handle.onpointermove = (move) => set(start.width + start.x - move.clientX);
    handle.onpointerup = () => (handle.onpointermove = null);
  });
  set(USUAL);
  return handle;
}
