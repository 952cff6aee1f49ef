import { COSTS, enterCost, leaveCost } from "./costs";
import type { Heading, Side } from "./costs";
import { isChannel, middle } from "./grid";
import type { GridNode, Link, PageGrid } from "./grid";
import { Heap } from "./heap";
import { Occupancy } from "./occupancy";
import type { Route, Traffic } from "./occupancy";

/** About where the tracks lie, and how many lines each channel between columns has room for. */
export interface Tracks {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly capacity: readonly number[];
}

const SIDES: readonly Side[] = ["left", "right", "up", "down"];
const OPPOSITE = [1, 0, 3, 2];
const isVertical = (direction: number): boolean => direction >= 2;

/** Finds the cheapest route of one link on a page, given what is drawn already (A*, states are point and direction). */
export class Router {
  readonly occupancy: Occupancy;
  private readonly across: number;
  private readonly down: number;
  private readonly nodes: Int32Array;
  private readonly cost: Float64Array;
  private readonly from: Int32Array;
  private readonly open = new Heap();
  private readonly traffic: Traffic = { others: 0, shared: false, against: false };

  constructor(
    grid: PageGrid,
    private readonly tracks: Tracks,
  ) {
    this.across = 2 * grid.columns + 1;
    this.down = 2 * grid.bands.length + 1;
    this.occupancy = new Occupancy(this.across, this.down);
    this.nodes = new Int32Array(this.across * this.down).fill(-1);
    for (const node of grid.nodes) this.nodes[this.pointOf(node)] = node.id;
    this.cost = new Float64Array(this.across * this.down * 4);
    this.from = new Int32Array(this.across * this.down * 4);
  }

  /** The route, and what it costs. */
  find(link: Link): { route: Route; cost: number } {
    return link.to ? this.search(link, link.to) : this.stub(link);
  }

  private pointOf({ band, column }: GridNode): number {
    return middle(band) * this.across + middle(column);
  }

  private search(link: Link, to: GridNode): { route: Route; cost: number } {
    const start = this.pointOf(link.from);
    const goal = this.pointOf(to);
    const heading = { across: to.column - link.from.column, forward: to.band > link.from.band };
    this.cost.fill(Infinity);
    this.open.clear();
    for (let direction = 0; direction < 4; direction++) {
      this.step(start, direction, leaveCost(SIDES[direction] ?? "up", heading), -1, link, goal, heading);
    }
    for (;;) {
      const state = this.open.pop();
      if (state < 0) return { route: [start], cost: Infinity };
      const point = state >> 2;
      if (point === goal) return { route: this.trace(state, start), cost: this.cost[state] ?? Infinity };
      this.expand(state, link, goal, heading);
    }
  }

  private expand(state: number, link: Link, goal: number, heading: Heading): void {
    const point = state >> 2;
    const arrived = state & 3;
    const soFar = this.cost[state] ?? Infinity;
    for (let direction = 0; direction < 4; direction++) {
      if (direction === OPPOSITE[arrived]) continue;
      const turn =
        direction === arrived
          ? this.occupancy.crossings(point, isVertical(direction), link.net) * COSTS.crossing
          : COSTS.bend;
      this.step(point, direction, soFar + turn, state, link, goal, heading);
    }
  }

  /** Goes one step on from a point, if that is allowed, and remembers it when it is the cheapest way so far. */
  private step(
    point: number,
    direction: number,
    soFar: number,
    state: number,
    link: Link,
    goal: number,
    heading: Heading,
  ): void {
    const x = point % this.across;
    const y = (point - x) / this.across;
    const nextX = x + (direction === 0 ? -1 : direction === 1 ? 1 : 0);
    const nextY = y + (direction === 2 ? -1 : direction === 3 ? 1 : 0);
    if (nextX < 0 || nextX >= this.across || nextY < 0 || nextY >= this.down) return;
    const next = nextY * this.across + nextX;
    const blocked = (this.nodes[next] ?? -1) >= 0 && next !== goal;
    if (blocked || (!isVertical(direction) && !this.ownBand(y, link))) return;
    const arriving = next === goal ? enterCost(SIDES[direction] ?? "up", heading) : 0;
    const cost = soFar + arriving + this.stepCost(point, next, x, y, direction, link.net);
    const nextState = next * 4 + direction;
    if (cost >= (this.cost[nextState] ?? Infinity)) return;
    this.cost[nextState] = cost;
    this.from[nextState] = state;
    this.open.push(nextState, cost + this.distance(nextX, nextY, goal));
  }

  /** Lines run along the middle of a row only to or from its own symbols. */
  private ownBand(y: number, { from, to }: Link): boolean {
    return isChannel(y) || y === middle(from.band) || (to !== null && y === middle(to.band));
  }

  private stepCost(point: number, next: number, x: number, y: number, direction: number, net: number): number {
    const vertical = isVertical(direction);
    const { others, shared, against } = this.occupancy.between(point, next, net, this.traffic);
    const length = this.lengthOf(x, y, direction);
    if (shared) return length * COSTS.shared;
    const inChannel = isChannel(vertical ? x : y);
    const crowd = vertical && others >= (this.tracks.capacity[x] ?? Infinity) ? COSTS.crowded : 0;
    const company = inChannel ? others * COSTS.beside + crowd : others * COSTS.onTop;
    return length + company + (against ? COSTS.onTop : 0);
  }

  private lengthOf(x: number, y: number, direction: number): number {
    const { xs, ys } = this.tracks;
    if (isVertical(direction)) return Math.abs((ys[y] ?? 0) - (ys[direction === 2 ? y - 1 : y + 1] ?? 0));
    return Math.abs((xs[x] ?? 0) - (xs[direction === 0 ? x - 1 : x + 1] ?? 0));
  }

  private distance(x: number, y: number, goal: number): number {
    const { xs, ys } = this.tracks;
    const goalX = goal % this.across;
    const away =
      Math.abs((xs[x] ?? 0) - (xs[goalX] ?? 0)) + Math.abs((ys[y] ?? 0) - (ys[(goal - goalX) / this.across] ?? 0));
    return away * COSTS.shared;
  }

  private trace(last: number, start: number): Route {
    const route = [last >> 2];
    for (let state = last; state >= 0;) {
      const before = this.from[state] ?? -1;
      if (before < 0) route.unshift(start);
      else if ((before & 3) !== (state & 3)) route.unshift(before >> 2);
      state = before;
    }
    return route;
  }

  /** A short arrow at the side where there is least: below, else to the right, else to the left. */
  private stub({ from, net }: Link): { route: Route; cost: number } {
    const start = this.pointOf(from);
    const ways = [this.across, 1, -1].map((stride, preference) => {
      const { others } = this.occupancy.between(start, start + stride, net, this.traffic);
      return { route: [start, start + stride], cost: others * COSTS.onTop + preference };
    });
    return ways.reduce((best, way) => (way.cost < best.cost ? way : best));
  }
}
