import { startWatcher, WATCH, type PassKind, type Watched } from "../../src/word/watcher";
import { FakeSurroundings, settle } from "./support/surroundings";

interface Scene {
  surroundings: FakeSurroundings;
  passes: { kind: PassKind; at: number }[];
  looks: number[];
  document: { changed: boolean };
}

function scene(over: Partial<Watched> = {}): Scene & { watched: Watched } {
  const surroundings = new FakeSurroundings();
  const passes: Scene["passes"] = [];
  const looks: number[] = [];
  const document = { changed: false };
  const watched: Watched = {
    look: async () => {
      looks.push(surroundings.now());
      const { changed } = document;
      document.changed = false;
      return changed;
    },
    pass: async (kind) => {
      passes.push({ kind, at: surroundings.now() });
    },
    ...over,
  };
  return { surroundings, passes, looks, document, watched };
}

describe("the watcher", () => {
  test("checks one pause after the last wake-up, once", async () => {
    const { surroundings, passes, watched } = scene();
    const watcher = startWatcher(watched, WATCH.pollWithEvents, surroundings);
    for (const gap of [0, 100, 200, 300]) {
      await surroundings.pass(gap);
      watcher.wake();
    }
    const last = surroundings.now();
    await surroundings.pass(2000);
    expect(passes).toEqual([{ kind: "texts", at: last + 350 }]);
  });

  test("finds changes without any event within poll and pause", async () => {
    const { surroundings, passes, document, watched } = scene();
    startWatcher(watched, WATCH.pollAlone, surroundings);
    await surroundings.pass(1001);
    document.changed = true;
    await surroundings.pass(1350);
    expect(passes).toEqual([{ kind: "texts", at: 2350 }]);
    expect(passes[0]!.at - 1001).toBeLessThanOrEqual(2000);
  });

  test("looks only while the pane is visible, and reads the structure when it comes back", async () => {
    const { surroundings, passes, looks, watched } = scene();
    startWatcher(watched, WATCH.pollAlone, surroundings);
    surroundings.shown = false;
    await surroundings.pass(60_000);
    expect([looks, passes]).toEqual([[], []]);
    surroundings.shown = true;
    surroundings.comeBack();
    await surroundings.pass(0);
    expect(passes).toEqual([{ kind: "structure", at: 60_000 }]);
  });

  test("reads the structure every 20 s while idle", async () => {
    const { surroundings, passes, watched } = scene();
    startWatcher(watched, WATCH.pollAlone, surroundings);
    await surroundings.pass(60_500);
    expect(passes).toEqual([20_000, 40_000, 60_000].map((at) => ({ kind: "structure", at })));
  });

  test("wake-ups during a pass make one more pass, after its end", async () => {
    const running: (() => void)[] = [];
    const passes: number[] = [];
    const surroundings = new FakeSurroundings();
    const pass = (): Promise<void> => {
      passes.push(surroundings.now());
      return new Promise((done) => running.push(done));
    };
    const watcher = startWatcher({ look: async () => false, pass }, WATCH.pollAlone, surroundings);
    watcher.wake();
    await surroundings.pass(350);
    for (let i = 0; i < 5; i += 1) {
      watcher.wake();
      await surroundings.pass(500);
    }
    expect(passes).toEqual([350]);
    running.pop()!();
    await settle();
    await surroundings.pass(1);
    expect(passes).toEqual([350, 2850]);
  });

  test("a pass that fails does not end the watch", async () => {
    let attempts = 0;
    const { surroundings, watched } = scene({
      pass: async () => {
        attempts += 1;
        throw new Error("busy");
      },
    });
    const watcher = startWatcher(watched, WATCH.pollAlone, surroundings);
    watcher.wake();
    await surroundings.pass(350);
    watcher.wake();
    await surroundings.pass(350);
    expect(attempts).toBe(2);
  });

  test("stopped, it leaves no timer and no listener behind", async () => {
    const { surroundings, passes, watched } = scene();
    const watcher = startWatcher(watched, WATCH.pollAlone, surroundings);
    watcher.wake();
    watcher.stop();
    expect(surroundings.pending).toBe(0);
    watcher.wake();
    await surroundings.pass(60_000);
    expect(passes).toEqual([]);
  });
});
