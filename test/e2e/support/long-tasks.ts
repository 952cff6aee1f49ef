import type { Frame } from "playwright-core";

/** Collects in a frame how long each task of its own took that the browser calls long (over 50 ms). */
export const watchTasks = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "self") tasks.push(duration);
    }).observe({ type: "longtask" });
  });

/** What has been collected since the last look. */
export const takeTasks = (frame: Frame): Promise<number[]> =>
  frame.evaluate(() => (Reflect.get(window, "longTasks") as number[]).splice(0));
