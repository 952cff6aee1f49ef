/** What the pane's window tells: time, visibility and focus. Tests put their own in its place. */
export interface Surroundings {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Calls once after so many milliseconds. Returns a function that calls it off. */
  after(milliseconds: number, call: () => void): () => void;
  visible(): boolean;
  /** Calls back whenever the pane gains focus or becomes visible again. Returns a function that stops it. */
  onReturn(call: () => void): () => void;
}

/** The surroundings of a task pane in its browser window. */
export const paneSurroundings = (): Surroundings => ({
  now: () => performance.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  visible: () => document.visibilityState !== "hidden",
  onReturn: (call) => {
    const onVisibility = (): void => {
      if (document.visibilityState !== "hidden") call();
    };
    window.addEventListener("focus", call);
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      window.removeEventListener("focus", call);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  },
});
