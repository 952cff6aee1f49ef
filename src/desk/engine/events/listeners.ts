import type { Handle } from "../model/targets";

/** Who listens to what: events of the document, and events of single objects by the name the add-in knows them by. */
export class Listeners {
  readonly #byEvent = new Map<string, Map<string, Handle>>();

  set(event: string, target: string, handle: Handle, on: boolean): void {
    const targets = this.#byEvent.get(event) ?? new Map<string, Handle>();
    if (on) targets.set(target, handle);
    else targets.delete(target);
    this.#byEvent.set(event, targets);
  }

  /** Objects listened to, by name. */
  of(event: string): ReadonlyMap<string, Handle> {
    return this.#byEvent.get(event) ?? new Map();
  }

  has(event: string): boolean {
    return this.of(event).size > 0;
  }
}
