/** A binary heap of numbered items, smallest cost first. */
export class Heap {
  private readonly costs: number[] = [];
  private readonly items: number[] = [];

  get size(): number {
    return this.items.length;
  }

  clear(): void {
    this.costs.length = 0;
    this.items.length = 0;
  }

  push(item: number, cost: number): void {
    let at = this.items.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.costAt(parent) <= cost) break;
      this.move(parent, at);
      at = parent;
    }
    this.costs[at] = cost;
    this.items[at] = item;
  }

  /** Takes the item of least cost out; -1 when there is none. */
  pop(): number {
    const top = this.items[0] ?? -1;
    const item = this.items.pop();
    const cost = this.costs.pop();
    if (item === undefined || cost === undefined || this.items.length === 0) return top;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= this.items.length) break;
      const child = left + 1 < this.items.length && this.costAt(left + 1) < this.costAt(left) ? left + 1 : left;
      if (this.costAt(child) >= cost) break;
      this.move(child, at);
      at = child;
    }
    this.costs[at] = cost;
    this.items[at] = item;
    return top;
  }

  private costAt(index: number): number {
    return this.costs[index] ?? Infinity;
  }

  private move(from: number, to: number): void {
    this.costs[to] = this.costAt(from);
    this.items[to] = this.items[from] ?? -1;
  }
}
