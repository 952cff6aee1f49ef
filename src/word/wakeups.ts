import { commonCall } from "./common-api";
import { inWord } from "./host";

/** A registration that can be taken back. */
type Stop = () => void;

/**
 * Lets Word call when something may have changed: paragraph events where there are any, and moves of the selection
 * everywhere. What an event says about the change is not looked at: ids and texts in it cannot be relied on.
 * @param events paragraph events exist (WordApi 1.6)
 */
export async function listen(events: boolean, wake: () => void): Promise<Stop> {
  const stops = await Promise.all([events ? paragraphEvents(wake) : nothing, selectionEvent(wake)].map(quietly));
  return () => stops.forEach((stop) => stop());
}

const nothing = Promise.resolve((): void => undefined);

/** A Word that announces events and does not give them is watched by looking. */
const quietly = (registration: Promise<Stop>): Promise<Stop> => registration.catch(() => () => undefined);

async function paragraphEvents(wake: () => void): Promise<Stop> {
  const handler = (): Promise<void> => Promise.resolve(wake());
  const results = await inWord(async (context) => {
    const { document } = context;
    const registered = [
      document.onParagraphChanged.add(handler),
      document.onParagraphAdded.add(handler),
      document.onParagraphDeleted.add(handler),
    ];
    await context.sync();
    return registered;
  });
  return () => {
    for (const result of results) result.remove();
    const context = results[0]?.context;
    void context?.sync().catch(() => undefined);
  };
}

async function selectionEvent(wake: () => void): Promise<Stop> {
  const { document } = Office.context;
  const type = Office.EventType.DocumentSelectionChanged;
  await commonCall<void>((callback) => document.addHandlerAsync(type, wake, callback));
  return () => document.removeHandlerAsync(type, { handler: wake });
}
