import { messages } from "../messages";
import { element } from "./element";

/** Room left and right of the widest page, in pixels. */
const MARGIN = 48;
const FIT = "pas";
const STEPS = [50, 75, 100, 125, 150];

/** The zoom of the pages: fitted to the width, or chosen. */
export class Zoom {
  readonly root = element(
    "select",
    { "aria-label": messages.zum },
    element("option", { value: FIT }, messages.zumPas),
    ...STEPS.map((step) => element("option", { value: String(step) }, `${step}%`)),
  );

  /**
   * @param view scrolls
   * @param pages is zoomed
   * @param changed called when the zoom has changed by itself or by choice
   */
  constructor(
    private readonly view: HTMLElement,
    private readonly pages: HTMLElement,
    changed: () => void,
  ) {
    const follow = (): void => {
      this.apply();
      changed();
    };
    this.root.addEventListener("change", follow);
    new ResizeObserver(follow).observe(view);
  }

  /** To be called when the pages have changed. */
  apply(): void {
    const chosen = this.root.value === FIT ? this.fitting() : Number(this.root.value) / 100;
    this.pages.style.setProperty("zoom", chosen.toFixed(3));
  }

  private fitting(): number {
    const widths = Array.from(this.pages.querySelectorAll<HTMLElement>("section.docx"), (page) => page.offsetWidth);
    return Math.min(1, (this.view.clientWidth - MARGIN) / Math.max(...widths, 1));
  }
}
