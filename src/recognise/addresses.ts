import type { Address } from "../sop/address";
import type { Path } from "../sop/path";
import { addressOf, type Line } from "./line";

/** Collects where values stand, and which of them still show a placeholder. */
export class Addresses {
  readonly map = new Map<Path, Address>();
  readonly unfilled: Path[] = [];

  /** Notes the lines that a value was read from; an empty place counts too. The first place of a path stays. */
  note(path: Path, lines: readonly Line[]): void {
    const at = addressOf(lines);
    if (!at || this.map.has(path)) return;
    this.map.set(path, at);
    if (lines.some(({ placeholder }) => placeholder) && lines.every(({ text }) => text === ""))
      this.unfilled.push(path);
  }

  set(path: Path, at: Address): void {
    if (!this.map.has(path)) this.map.set(path, at);
  }

  /** Gives a path the place of another where it has none of its own. */
  fallback(path: Path, to: Path): void {
    const at = this.map.get(to);
    if (at) this.set(path, at);
  }
}
