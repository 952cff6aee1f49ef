import { Redraw } from "../../../src/desk/page/redraw";

/** A drawing that waits to be let through. */
function held() {
  const shown: number[] = [];
  const waiting: (() => void)[] = [];
  let begun = 0;
  const redraw = new Redraw(() => {
    const number = ++begun;
    return new Promise((resolve) => waiting.push(() => resolve(() => shown.push(number))));
  });
  const letThrough = async (): Promise<void> => {
    waiting.shift()?.();
    await new Promise((next) => setTimeout(next));
  };
  return { redraw, shown, waiting, letThrough };
}

test("many wishes during a drawing make one more; what is out of date is not shown", async () => {
  const { redraw, shown, waiting, letThrough } = held();
  const done = redraw.request();
  void redraw.request();
  void redraw.request();
  await letThrough();
  expect([shown, waiting.length]).toEqual([[], 1]);
  await letThrough();
  await done;
  expect(shown).toEqual([2]);
});

test("a drawing that fails is told, and the next one works", async () => {
  let fail = true;
  const shown: string[] = [];
  const redraw = new Redraw(async () => {
    if (fail) throw new Error("gagal");
    return () => shown.push("ya");
  });
  await expect(redraw.request()).rejects.toThrow("gagal");
  fail = false;
  await redraw.request();
  expect(shown).toEqual(["ya"]);
});

test("typing puts off a drawing that is under way", async () => {
  const { redraw, shown, letThrough } = held();
  const done = redraw.request();
  redraw.outdate();
  await letThrough();
  await letThrough();
  await done;
  expect(shown).toEqual([2]);
});
