/** Runs tasks one after the other, so that a reading never sees half a write. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/** A queue of its own. A task that fails does not stop the next one. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}
