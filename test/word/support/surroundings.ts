import type { Surroundings } from "../../../src/word/surroundings";

/** Surroundings whose clock the test turns. */
export class FakeSurroundings implements Surroundings {
  shown = true;
  private clock = 0;
  private readonly timers = new Set<{ at: number; call: () => void }>();
  private readonly returns = new Set<() => void>();

  now = (): number => this.clock;

  after = (milliseconds: number, call: () => void): (() => void) => {
    const timer = { at: this.clock + milliseconds, call };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  };

  visible = (): boolean => this.shown;

  onReturn = (call: () => void): (() => void) => {
    this.returns.add(call);
    return () => this.returns.delete(call);
  };

  /** The user comes back to the pane. */
  comeBack(): void {
    for (const call of this.returns) call();
  }

  get pending(): number {
    return this.timers.size + this.returns.size;
  }

  /** Lets time pass, timer by timer, and waits for the work that each has set off. */
  async pass(milliseconds: number, settled: () => Promise<void> = settle): Promise<void> {
    const end = this.clock + milliseconds;
    for (;;) {
      const next = [...this.timers].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.clock = Math.max(this.clock, next.at);
      this.timers.delete(next);
      next.call();
      await settled();
    }
    this.clock = end;
    await settled();
  }
}

/** Lets pending promise callbacks run. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
}
