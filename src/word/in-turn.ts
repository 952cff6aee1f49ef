import type { Job } from "./gateway";
import { beginWork } from "./work";

/** Two jobs as one write: the second begins with what the first left, and where it fails, the first is taken back. */
export function inTurn(first: Job, second: Job): Job {
  return async (work) => {
    const performFirst = await first(work);
    return async () => {
      const { context } = work;
      const one = await performFirst();
      const again = async (job: Job) => (await job(await beginWork(context, work.state.textOnly)))();
      try {
        const two = await again(second);
        const undo = one.undo && two.undo ? inTurn(two.undo, one.undo) : (two.undo ?? one.undo);
        return { state: two.state, notes: [...one.notes, ...two.notes], undo };
      } catch (error) {
        if (one.undo) await again(one.undo);
        throw error;
      }
    };
  };
}
