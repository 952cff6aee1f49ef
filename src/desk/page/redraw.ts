/** Draws again when asked, one drawing at a time; what was asked for meanwhile is one drawing more. */
export class Redraw {
  private running: Promise<void> | null = null;
  private revision = 0;

  /**
   * @param draw prepares a drawing and gives the function that shows it; that one is not called when the document
   *   has changed in the meantime
   */
  constructor(private readonly draw: () => Promise<() => void>) {}

  /** What is being drawn is out of date. */
  outdate(): void {
    this.revision++;
  }

  /** Resolves when the document is shown as it is now. */
  request(): Promise<void> {
    this.outdate();
    this.running ??= this.run().finally(() => (this.running = null));
    return this.running;
  }

  /** Resolves when no drawing is under way. */
  settled(): Promise<void> {
    return this.running ?? Promise.resolve();
  }

  private async run(): Promise<void> {
    for (let drawn = -1; drawn !== this.revision;) {
      drawn = this.revision;
      const show = await this.draw();
      if (drawn === this.revision) show();
    }
  }
}
