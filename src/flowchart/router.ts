import { NOTHING, avoiding } from "./avoided";
import type { Avoided } from "./avoided";
import { COSTS } from "./costs";
import type { Heading, Manner, Side } from "./costs";
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
  readonly manner: Manner;
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
    private readonly manner: Manner,
    private readonly avoided: Avoided = NOTHING,
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

  find(link: Link, manner = this.manner): Route {
    return link.to ? this.search(this.questFor(link, link.to, manner)) : this.stub(link);
  }

  /** What a route costs among those that are drawn, itself not being one of them. */
  price(link: Link, route: Route): number {
    if (!link.to) return 0;
    const quest = this.questFor(link, link.to, this.manner);
    let sum = 0;
    let arrived = -1;
    let before = 0;
    let first = true;
    for (let index = 1; index < route.length; index++) {
      const [from, to] = [route[index - 1] ?? 0, route[index] ?? 0];
      const direction = this.directionOf(from, to);
      for (let point = from; point !== to; point += this.stride(direction)) {
        if (arrived < 0) sum += quest.manner.leave(SIDES[direction] ?? "up", quest.heading);
        else {
          sum += this.turnCost(quest, point, arrived, before, direction, first);
          first = false;
          if (direction !== arrived) before = arrived & 1;
        }
        sum += this.moveCost(quest, point, direction);
        arrived = direction;
      }
    }
    return sum;
  }

  private questFor(link: Link, to: GridNode, manner: Manner): Quest {
    const heading = { across: to.column - link.from.column, forward: to.band > link.from.band };
    const scale = this.occupancy.has(link.net) ? COSTS.shared : 1;
    const own = avoiding(manner, this.avoided.get(link.id));
    return { link, start: this.pointOf(link.from), goal: this.pointOf(to), heading, scale, manner: own };
  }

  private pointOf({ band, column }: GridNode): number {
    return middle(band) * this.across + middle(column);
  }

  private stride = (direction: number): number => (isVertical(direction) ? this.across : 1) * ((direction & 1) * 2 - 1);

  private directionOf(from: number, to: number): number {
    const vertical = (to - from) % this.across === 0;
    return (vertical ? 2 : 0) + (to > from ? 1 : 0);
  }

  private search(quest: Quest): Route {
    this.cost.fill(Infinity);
    this.closed.fill(0);
    this.open.clear();
    const { start, heading, manner } = quest;
    SIDES.forEach((side, direction) => this.step(quest, start, direction, 0, manner.leave(side, heading), -1));
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
    const first = this.from[state] === -1;
    const soFar = this.cost[state] ?? Infinity;
    for (let direction = 0; direction < 4; direction++) {
      if (direction === OPPOSITE[arrived]) continue;
      const cost = soFar + this.turnCost(quest, point, arrived, before, direction, first);
      this.step(quest, point, direction, direction === arrived ? before : arrived & 1, cost, state);
    }
  }

  /**
   * What it costs to go on from a point in a direction: a bend, and the lines that are crossed there.
   * @param first the point is the one beside the start
   */
  private turnCost(
    { link: { net } }: Quest,
    point: number,
    arrived: number,
    before: number,
    direction: number,
    first: boolean,
  ): number {
    const straight = direction === arrived;
    const bend = straight ? 0 : COSTS.bend;
    if (!straight && (first || (direction & 1) !== before)) return bend;
    const crossed = this.occupancy.crossings(point, isVertical(direction), net) * COSTS.crossing;
    return bend + crossed + (first ? 0 : this.joining(point, arrived, before, net));
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
    const cost = soFar + this.moveCost(quest, point, direction);
    if (cost === Infinity) return;
    const next = point + this.stride(direction);
    const nextState = next * 8 + direction * 2 + before;
    if (cost >= (this.cost[nextState] ?? Infinity)) return;
    this.cost[nextState] = cost;
    this.from[nextState] = state;
    this.open.push(nextState, cost + this.remaining(next, isVertical(direction), quest));
  }

  /** What one step from a point costs; infinite where it is not allowed. */
  private moveCost({ link, goal, heading, manner }: Quest, point: number, direction: number): number {
    const x = point % this.across;
    const y = (point - x) / this.across;
    const vertical = isVertical(direction);
    const nextX = vertical ? x : x + (direction & 1) * 2 - 1;
    const nextY = vertical ? y + (direction & 1) * 2 - 1 : y;
    if (nextX < 0 || nextX >= this.across || nextY < 0 || nextY >= this.down) return Infinity;
    const next = nextY * this.across + nextX;
    const arriving = next === goal;
    const blocked = (this.nodes[next] ?? -1) >= 0 && !arriving;
    if (blocked || (!vertical && !isOpenTo(link, y))) return Infinity;
    const entering = arriving ? manner.enter(SIDES[direction] ?? "up", heading) : 0;
    const length = Math.abs(
      vertical
        ? (this.tracks.ys[y] ?? 0) - (this.tracks.ys[nextY] ?? 0)
        : (this.tracks.xs[x] ?? 0) - (this.tracks.xs[nextX] ?? 0),
    );
    const foreign = vertical && !isChannel(x) && !isOwnColumn(link, x) ? COSTS.foreign : 0;
    return entering + foreign + this.stepCost(point, next, vertical ? x : y, length, vertical, link.net);
  }

  private stepCost(point: number, next: number, along: number, length: number, vertical: boolean, net: number): number {
    const { others, shared, against } = this.occupancy.between(point, next, net, this.traffic);
    if (shared) return length * COSTS.shared;
    const crowd = vertical && others >= (this.tracks.capacity[along] ?? Infinity) ? COSTS.crowded : 0;
    const company = isChannel(along) ? others * COSTS.beside + crowd : others * COSTS.onTop;
    return length + company + (against ? COSTS.onTop : 0);
  }

  /** What the rest of the way costs at least: its length, and a bend where the goal does not lie ahead. */
  private remaining(point: number, vertical: boolean, { goal, scale }: Quest): number {
    const { xs, ys } = this.tracks;
    const x = point % this.across;
    const y = (point - x) / this.across;
    const goalX = goal % this.across;
    const goalY = (goal - goalX) / this.across;
    const length = Math.abs((xs[x] ?? 0) - (xs[goalX] ?? 0)) + Math.abs((ys[y] ?? 0) - (ys[goalY] ?? 0));
    return length * scale + ((vertical ? x === goalX : y === goalY) ? 0 : COSTS.bend);
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
  private stub({ id, from, net }: Link): Route {
    const start = this.pointOf(from);
    const shunned = this.avoided.get(id)?.leave ?? [];
    const ways = [this.across, 1, -1].map((stride, preference) => {
      const { others } = this.occupancy.between(start, start + stride, net, this.traffic);
      const side = SIDES[this.directionOf(start, start + stride)] ?? "down";
      return {
        route: [start, start + stride],
        cost: others * 10 + preference + (shunned.includes(side) ? COSTS.unlabelled : 0),
      };
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
