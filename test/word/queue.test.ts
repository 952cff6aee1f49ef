import { createQueue } from "../../src/word/queue";

test("tasks run one after the other, in order, whatever fails", async () => {
  const queue = createQueue();
  const log: string[] = [];
  const task =
    (name: string, milliseconds: number, fails = false) =>
    async (): Promise<string> => {
      log.push(`${name} begins`);
      await new Promise((done) => setTimeout(done, milliseconds));
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const results = await Promise.allSettled([queue(task("a", 8)), queue(task("b", 1, true)), queue(task("c", 1))]);
  expect(log).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});
