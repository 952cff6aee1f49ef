/** Callbacks that are called together. */
export class Emitter<T> {
  readonly #listeners = new Set<(value: T) => void>();

  /** Adds a callback; the function returned takes it away. */
  on(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(value: T): void {
    for (const listener of [...this.#listeners]) listener(value);
  }
}
