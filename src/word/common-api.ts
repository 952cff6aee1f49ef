import { troubleOf, WordTrouble } from "./trouble";

/** Milliseconds after which a call of the Common API counts as lost: its callback does not always come. */
const PATIENCE = 10_000;

/**
 * Makes a promise of a Common API call with its callback.
 * Rejects with `WordTrouble`, "tidakMenjawab" when the callback does not come.
 */
export function commonCall<T>(call: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new WordTrouble("tidakMenjawab", "no callback")), PATIENCE);
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      finish();
    };
    try {
      call((result) => {
        const failed = result.status === Office.AsyncResultStatus.Failed;
        settle(() => (failed ? reject(troubleOf(result.error)) : resolve(result.value)));
      });
    } catch (error) {
      settle(() => reject(troubleOf(error)));
    }
  });
}

/** True when the document was opened for reading only. */
export const isReadOnly = (): boolean => Office.context.document.mode === Office.DocumentMode.ReadOnly;
