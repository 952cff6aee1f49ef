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

/** A search for one link. */
interface Quest {
  readonly link: Link;
  readonly start: number;
  readonly goal: number;
  readonly heading: Heading;
  /** Least cost of a point of length. */
  readonly scale: number;
}

/**
 * Finds the cheapest route of one link on a page, given what is drawn already (A*). A state is a point, the direction
 * in which it was reached (bits 1 and 2), and whether the run before the last turn went right or down (bit 0): who
 * leaves a channel at the other side than he came from crosses all lines in it.
 */
export class Router {
  readonly occupancy: Occupancy;
  private readonly across: number;
  private readonly down: number;
  private readonly nodes: Int32Array;
  private readonly cost: Float64Array;
  private readonly from: Int32Array;
  private readonly closed: Uint8Array;
  private readonly open = new Heap();
  private readonly traffic: Traffic = { others: 0, shared: false, against: false };

  constructor(
    grid: PageGrid,
    private readonly tracks: Tracks,
  ) {
    this.across = 2 * grid.columns + 1;
    this.down = 2 * grid.bands.length + 1;
    const points = this.across * this.down;
    this.occupancy = new Occupancy(this.across, this.down);
    this.nodes = new Int32Array(points).fill(-1);
    for (const node of grid.nodes) this.nodes[this.pointOf(node)] = node.id;
    this.cost = new Float64Array(points * 8);
    this.from = new Int32Array(points * 8);
    this.closed = new Uint8Array(points * 8);
  }

  find(link: Link): Route {
    return link.to ? this.search(link, link.to) : this.stub(link);
  }

  private pointOf({ band, column }: GridNode): number {
    return middle(band) * this.across + middle(column);
  }

  private search(link: Link, to: GridNode): Route {
    const heading = { across: to.column - link.from.column, forward: to.band > link.from.band };
    const scale = this.occupancy.has(link.net) ? COSTS.shared : 1;
    const quest = { link, start: this.pointOf(link.from), goal: this.pointOf(to), heading, scale };
    this.cost.fill(Infinity);
    this.closed.fill(0);
    this.open.clear();
    SIDES.forEach((side, direction) => this.step(quest, quest.start, direction, 0, leaveCost(side, heading), -1));
    for (let state = this.open.pop(); state >= 0; state = this.open.pop()) {
      if (state >> 3 === quest.goal) return this.trace(state, quest.start);
      if (this.closed[state] === 0) this.expand(quest, state);
    }
    return [quest.start];
  }

  private expand(quest: Quest, state: number): void {
    this.closed[state] = 1;
    const point = state >> 3;
    const arrived = (state >> 1) & 3;
    const before = state & 1;
    const soFar = this.cost[state] ?? Infinity;
    const met = this.from[state] === -1 ? 0 : this.joining(point, arrived, before, quest.link.net);
    for (let direction = 0; direction < 4; direction++) {
      if (direction === OPPOSITE[arrived]) continue;
      const straight = direction === arrived;
      const through = straight || ((direction & 1) === before && this.from[state] !== -1);
      const crossed = through ? this.occupancy.crossings(point, isVertical(direction), quest.link.net) : 0;
      const cost = through ? crossed * COSTS.crossing + met : 0;
      this.step(
        quest,
        point,
        direction,
        straight ? before : arrived & 1,
        soFar + cost + (straight ? 0 : COSTS.bend),
        state,
      );
    }
  }

  /** What it costs that others join a run in a channel from the side where it began. */
  private joining(point: number, direction: number, before: number, net: number): number {
    const vertical = isVertical(direction);
    const along = vertical ? point % this.across : Math.floor(point / this.across);
    if (!isChannel(along)) return 0;
    return this.occupancy.joining(point, vertical, (direction & 1) === 1, before === 1, net) * COSTS.crossing;
  }

  /** Goes one step on from a point, if that is allowed, and remembers it when it is the cheapest way so far. */
  private step(quest: Quest, point: number, direction: number, before: number, soFar: number, state: number): void {
    const x = point % this.across;
    const y = (point - x) / this.across;
    const nextX = x + (direction === 0 ? -1 : direction === 1 ? 1 : 0);
    const nextY = y + (direction === 2 ? -1 : direction === 3 ? 1 : 0);
    if (nextX < 0 || nextX >= this.across || nextY < 0 || nextY >= this.down) return;
    const next = nextY * this.across + nextX;
    const arriving = next === quest.goal;
    const blocked = (this.nodes[next] ?? -1) >= 0 && !arriving;
    if (blocked || (!isVertical(direction) && !isOpenTo(quest.link, y))) return;
    const entering = arriving ? enterCost(SIDES[direction] ?? "up", quest.heading) : 0;
    const length = Math.abs(
      isVertical(direction)
        ? (this.tracks.ys[y] ?? 0) - (this.tracks.ys[nextY] ?? 0)
        : (this.tracks.xs[x] ?? 0) - (this.tracks.xs[nextX] ?? 0),
    );
    const along = isVertical(direction) ? x : y;
    const foreign = isVertical(direction) && !isChannel(x) && !isOwnColumn(quest.link, x) ? COSTS.foreign : 0;
    const traffic = this.stepCost(point, next, along, length, isVertical(direction), quest.link.net);
    const cost = soFar + entering + traffic + foreign;
    const nextState = next * 8 + direction * 2 + before;
    if (cost >= (this.cost[nextState] ?? Infinity)) return;
    this.cost[nextState] = cost;
    this.from[nextState] = state;
    this.open.push(nextState, cost + this.distance(nextX, nextY, quest));
  }

  private stepCost(point: number, next: number, along: number, length: number, vertical: boolean, net: number): number {
    const { others, shared, against } = this.occupancy.between(point, next, net, this.traffic);
    if (shared) return length * COSTS.shared;
    const crowd = vertical && others >= (this.tracks.capacity[along] ?? Infinity) ? COSTS.crowded : 0;
    const company = isChannel(along) ? others * COSTS.beside + crowd : others * COSTS.onTop;
    return length + company + (against ? COSTS.onTop : 0);
  }

  private distance(x: number, y: number, { goal, scale }: Quest): number {
    const { xs, ys } = this.tracks;
    const goalX = goal % this.across;
    const goalY = (goal - goalX) / this.across;
    return (Math.abs((xs[x] ?? 0) - (xs[goalX] ?? 0)) + Math.abs((ys[y] ?? 0) - (ys[goalY] ?? 0))) * scale;
  }

  private trace(last: number, start: number): Route {
    const route = [last >> 3];
    for (let state = last; state >= 0;) {
      const before = this.from[state] ?? -1;
      if (before < 0) route.unshift(start);
      else if (((before ^ state) & 6) !== 0) route.unshift(before >> 3);
      state = before;
    }
    return route;
  }

  /** A short arrow at the side where there is least: below, else to the right, else to the left. */
  private stub({ from, net }: Link): Route {
    const start = this.pointOf(from);
    const ways = [this.across, 1, -1].map((stride, preference) => {
      const { others } = this.occupancy.between(start, start + stride, net, this.traffic);
      return { route: [start, start + stride], cost: others * 10 + preference };
    });
    return ways.reduce((best, way) => (way.cost < best.cost ? way : best)).route;
  }
}

const isOwnColumn = ({ from, to }: Link, x: number): boolean =>
  x === middle(from.column) || (to !== null && x === middle(to.column));

/** Lines run along the middle of a row only to or from its own symbols. */
function isOpenTo({ from, to }: Link, y: number): boolean {
  return isChannel(y) || y === middle(from.band) || (to !== null && y === middle(to.band));
}
