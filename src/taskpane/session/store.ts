/** A state that changes only through its reducer, and tells whoever listens. */
export interface StateStore<S, A> {
  getState(): S;
  dispatch(action: A): void;
  /** Calls back after each change. Returns a function that stops it. */
  subscribe(listener: () => void): () => void;
}

export function createStateStore<S, A>(reducer: (state: S, action: A) => S, initial: S): StateStore<S, A> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch: (action) => {
      const next = reducer(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
