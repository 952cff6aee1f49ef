/** A point of the grid is `y * across + x`, by its tracks; a route lists the points where it begins, turns and ends. */
export type Route = readonly number[];

/** What runs along one step of the grid already, seen by one net. */
export interface Traffic {
  /** Other nets. */
  others: number;
  /** The own net runs here in the same direction: the line is drawn already. */
  shared: boolean;
  /** The own net runs here in the opposite direction. */
  against: boolean;
}

/** Which nets run where. Steps are named by their left or upper point. */
export class Occupancy {
  private readonly horizontal: number[][];
  private readonly vertical: number[][];
  private readonly routes = new Map<number, number>();

  constructor(
    readonly across: number,
    readonly down: number,
  ) {
    this.horizontal = Array.from({ length: across * down }, () => []);
    this.vertical = Array.from({ length: across * down }, () => []);
  }

  /** True when a line to the net's symbol is drawn already. */
  has(net: number): boolean {
    return (this.routes.get(net) ?? 0) > 0;
  }

  add(route: Route, net: number): void {
    this.routes.set(net, (this.routes.get(net) ?? 0) + 1);
    this.walk(route, (nets, forward) => nets.push(net * 2 + forward));
  }

  remove(route: Route, net: number): void {
    this.routes.set(net, (this.routes.get(net) ?? 0) - 1);
    this.walk(route, (nets, forward) => nets.splice(nets.indexOf(net * 2 + forward), 1));
  }

  /** Traffic on the step from `from` to its neighbour `to`, written into `into` to spare objects. */
  between(from: number, to: number, net: number, into: Traffic): Traffic {
    const forward = to > from ? 1 : 0;
    const nets = this.step(from, to);
    into.others = 0;
    into.shared = false;
    into.against = false;
    for (let index = 0; index < nets.length; index++) {
      const entry = nets[index] ?? 0;
      if (entry >> 1 === net) {
        if ((entry & 1) === forward) into.shared = true;
        else into.against = true;
      } else if (isFirst(nets, index)) into.others++;
    }
    return into;
  }

  /** Other nets that go straight through a point, across the direction in which it is passed. */
  crossings(point: number, vertical: boolean, net: number): number {
    const before = vertical ? this.horizontal[point - 1] : this.vertical[point - this.across];
    const after = vertical ? this.horizontal[point] : this.vertical[point];
    if (!before || !after || before.length === 0 || after.length === 0) return 0;
    let count = 0;
    for (let index = 0; index < before.length; index++) {
      const other = (before[index] ?? 0) >> 1;
      if (other !== net && isFirst(before, index) && after.some((entry) => entry >> 1 === other)) count++;
    }
    return count;
  }

  /**
   * Other nets that join a run here from the side where it began, and go back beside it: one of the two crosses the
   * other, whichever lies outside.
   * @param vertical direction of the run
   * @param forward it goes down or right
   * @param before it began with a turn from the left or from above
   */
  joining(point: number, vertical: boolean, forward: boolean, before: boolean, net: number): number {
    const across = vertical ? this.horizontal : this.vertical;
    const along = vertical ? this.vertical : this.horizontal;
    const [near, far] = vertical ? [point - 1, point] : [point - this.across, point];
    const side = across[before ? near : far];
    const back = along[forward ? point - (vertical ? this.across : 1) : point];
    if (!side || !back || side.length === 0 || back.length === 0) return 0;
    const opposite = across[before ? far : near] ?? [];
    let count = 0;
    for (let index = 0; index < side.length; index++) {
      const other = (side[index] ?? 0) >> 1;
      const here = (entry: number): boolean => entry >> 1 === other;
      if (other !== net && isFirst(side, index) && back.some(here) && !opposite.some(here)) count++;
    }
    return count;
  }

  /** Other nets that a route crosses. */
  crossed(route: Route, net: number): Set<number> {
    const found = new Set<number>();
    let last = -1;
    let lastVertical = false;
    this.walk(route, (_, __, from, to) => {
      const vertical = Math.abs(to - from) !== 1;
      if (from === last && vertical === lastVertical && this.crossings(from, vertical, net) > 0) {
        const [nets, on] = vertical
          ? [this.horizontal[from - 1], this.horizontal[from]]
          : [this.vertical[from - this.across], this.vertical[from]];
        for (const entry of nets ?? [])
          if (entry >> 1 !== net && on?.some((each) => each >> 1 === entry >> 1)) found.add(entry >> 1);
      }
      last = to;
      lastVertical = vertical;
    });
    return found;
  }

  /** True when no other net runs along a route or crosses it. */
  isAlone(route: Route, net: number): boolean {
    const traffic: Traffic = { others: 0, shared: false, against: false };
    let alone = true;
    let last = -1;
    let lastVertical = false;
    this.walk(route, (_, __, from, to) => {
      const vertical = Math.abs(to - from) !== 1;
      if (this.between(from, to, net, traffic).others > 0) alone = false;
      else if (from === last && vertical === lastVertical && this.crossings(from, vertical, net) > 0) alone = false;
      last = to;
      lastVertical = vertical;
    });
    return alone;
  }

  private step(from: number, to: number): number[] {
    const lower = Math.min(from, to);
    return (Math.abs(to - from) === 1 ? this.horizontal[lower] : this.vertical[lower]) ?? [];
  }

  private walk(route: Route, visit: (nets: number[], forward: number, from: number, to: number) => void): void {
    for (let index = 1; index < route.length; index++) {
      const [from, to] = [route[index - 1] ?? 0, route[index] ?? 0];
      const sameRow = Math.floor(from / this.across) === Math.floor(to / this.across);
      const stride = (sameRow ? 1 : this.across) * Math.sign(to - from);
      for (let at = from; at !== to; at += stride) {
        visit(this.step(at, at + stride), stride > 0 ? 1 : 0, at, at + stride);
      }
    }
  }
}

/** True for the first entry of its net. */
function isFirst(nets: readonly number[], index: number): boolean {
  const net = (nets[index] ?? 0) >> 1;
  for (let before = 0; before < index; before++) if ((nets[before] ?? 0) >> 1 === net) return false;
  return true;
}
