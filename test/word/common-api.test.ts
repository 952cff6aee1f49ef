import { commonCall } from "../../src/word/common-api";

const status = { Succeeded: "succeeded", Failed: "failed" };
beforeAll(() => Object.assign(globalThis, { Office: { AsyncResultStatus: status } }));
afterEach(() => jest.useRealTimers());

type Callback = (result: Office.AsyncResult<string>) => void;
const answer = (result: object) => (callback: Callback) => callback(result as Office.AsyncResult<string>);

test("a call that succeeds gives its value", async () => {
  await expect(commonCall(answer({ status: status.Succeeded, value: "x" }))).resolves.toBe("x");
});

test("a call that fails rejects with its code", async () => {
  const failed = answer({ status: status.Failed, error: { code: 5000, message: "m" } });
  await expect(commonCall(failed)).rejects.toMatchObject({ name: "WordTrouble", message: "5000: m" });
});

test("a call that throws rejects", async () => {
  const thrown = (): never => {
    throw new Error("x");
  };
  await expect(commonCall(thrown)).rejects.toMatchObject({ kind: "wordMenolak" });
});

test("a callback that never comes ends in trouble", async () => {
  jest.useFakeTimers();
  const call = expect(commonCall(() => undefined)).rejects.toMatchObject({ kind: "tidakMenjawab" });
  await jest.advanceTimersByTimeAsync(10_000);
  await call;
});
