import type { Handle } from "../model/targets";

/** Objects that the add-in keeps over the end of a request, by the names it knows them by. */
export class References {
  readonly #byName = new Map<string, Handle>();
  readonly #names = new Map<Handle, string>();
  #last = 0;

  nameOf(handle: Handle): string {
    const known = this.#names.get(handle);
    if (known) return known;
    this.#last += 1;
    const name = `${handle.type}:${this.#last}`;
    this.#names.set(handle, name);
    this.#byName.set(name, handle);
    return name;
  }

  /** Name of a kept object; null for one that nobody keeps. */
  knownName(handle: Handle): string | null {
    return this.#names.get(handle) ?? null;
  }

  get(name: string): Handle | undefined {
    return this.#byName.get(name);
  }

  release(name: string): void {
    const handle = this.#byName.get(name);
    if (!handle) return;
    this.#byName.delete(name);
    this.#names.delete(handle);
  }

  clear(): void {
    this.#byName.clear();
    this.#names.clear();
  }

  get handles(): Iterable<Handle> {
    return this.#names.keys();
  }

  /** Lets the same names stand for other objects; those for which there is none are dropped. */
  replaceAll(replacement: (handle: Handle) => Handle | null): void {
    for (const [name, handle] of [...this.#byName]) {
      const next = replacement(handle);
      this.release(name);
      if (!next) continue;
      this.#byName.set(name, next);
      this.#names.set(next, name);
    }
  }
}
