/** Lines of one net that run along a track, beside those of other nets. */
export interface Strand extends Bounds {
  /** The part of the track that it covers. */
  readonly lo: number;
  readonly hi: number;
  /** Where its lines leave the track. */
  readonly turns: readonly Turn[];
  /** Where it may stand when the track is crowded, so that its arrowheads still have their room. */
  readonly heads: Bounds;
  /** Where it may stand at most. */
  readonly room: Bounds;
}

/** Where a strand may stand across its track. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

export interface Turn {
  readonly at: number;
  /** -1 towards smaller coordinates. */
  readonly side: -1 | 1;
}

export interface Spacing {
  /** Distance that neighbours should have; less where there is no room. */
  readonly pitch: number;
  /** A border across the track to keep off, and how far. */
  readonly avoid?: { readonly at: number; readonly distance: number };
}

/** Which strands overlap, and their order and layers across the track, chosen for fewest crossings. */
export interface Order {
  /** Indices of the strands, smallest coordinate first. */
  readonly sequence: readonly number[];
  /** Strands that overlap this one, by strand. */
  readonly neighbours: readonly (readonly number[])[];
  /** Layers of strands before and behind each. */
  readonly before: readonly number[];
  readonly behind: readonly number[];
}

/** Orders strands that overlap so that lines turning off them cross as few others as possible. */
export function orderStrands(strands: readonly Strand[]): Order {
  const neighbours = strands.map((one, index) =>
    strands.flatMap((other, at) => (at !== index && one.lo <= other.hi && other.lo <= one.hi ? [at] : [])),
  );
  const sequence = sequenceOf(strands, neighbours);
  const rank = new Map(sequence.map((strand, index) => [strand, index]));
  const isBefore = (a: number, b: number): boolean => (rank.get(a) ?? 0) < (rank.get(b) ?? 0);
  const layers = (order: readonly number[], counts: (other: number, strand: number) => boolean): number[] => {
    const depth = strands.map(() => 0);
    for (const strand of order)
      for (const other of neighbours[strand] ?? [])
        if (counts(other, strand)) depth[strand] = Math.max(depth[strand] ?? 0, (depth[other] ?? 0) + 1);
    return depth;
  };
  return {
    sequence,
    neighbours,
    before: layers(sequence, isBefore),
    behind: layers([...sequence].reverse(), (other, strand) => isBefore(strand, other)),
  };
}

function sequenceOf(strands: readonly Strand[], neighbours: readonly (readonly number[])[]): number[] {
  const pull = strands.map((one, index) =>
    (neighbours[index] ?? []).map((at): readonly [number, number] => [at, preference(one, strands[at])]),
  );
  const left = new Set(strands.keys());
  const sequence: number[] = [];
  while (left.size > 0) {
    const score = (index: number): number => {
      const open = (pull[index] ?? []).filter(([at]) => left.has(at));
      const worst = Math.max(0, ...open.map(([, value]) => value));
      return worst * 1000 + open.reduce((sum, [, value]) => sum + value, 0);
    };
    const next = [...left].reduce((best, index) => {
      const difference = score(index) - score(best) || place(strands[index]) - place(strands[best]);
      return difference < 0 ? index : best;
    });
    left.delete(next);
    sequence.push(next);
  }
  return sequence;
}

const place = (strand: Strand | undefined): number => (strand ? strand.min + strand.max : 0);

/** Crossings if `one` stands before `other`, less those if it stands behind. */
function preference(one: Strand, other: Strand | undefined): number {
  if (!other) return 0;
  return turnsInto(one, other, 1) + turnsInto(other, one, -1) - turnsInto(one, other, -1) - turnsInto(other, one, 1);
}

/** Turns of one strand to a side, within the reach of the other. */
function turnsInto(one: Strand, other: Strand, side: -1 | 1): number {
  return one.turns.filter((turn) => turn.side === side && turn.at >= other.lo && turn.at <= other.hi).length;
}

/** Below the first distance strands leave their bounds; below the second they cannot be told apart. */
const CLOSE = 1.2;
const CLOSEST = 0.2;

/**
 * Coordinates of the strands across the track: spread evenly, in order, a pitch apart where there is room. In a crowded
 * track they stand closer, then take all the room that heads and symbols leave, and the heads' room last.
 */
export function spreadStrands(strands: readonly Strand[], order: Order, spacing: Spacing): number[] {
  const crowded = strands.map((strand) => ({ ...strand, ...strand.room }));
  const withHeads = strands.map((strand) => ({ ...strand, ...strand.heads }));
  return (
    squeeze(strands, order, spacing, CLOSE) ??
    squeeze(withHeads, order, spacing, CLOSE) ??
    squeeze(crowded, order, spacing, CLOSEST) ??
    crowded.map((strand, index) => wanted(strand, index, order, { pitch: 0 }))
  );
}

function squeeze(strands: readonly Strand[], order: Order, spacing: Spacing, least: number): number[] | null {
  for (let pitch = spacing.pitch; pitch > least; pitch *= 0.8) {
    const places = settle(strands, order, pitch, spacing);
    if (places) return places;
  }
  return null;
}

function wanted({ min, max }: Strand, index: number, { before, behind }: Order, { avoid }: Spacing): number {
  const layer = before[index] ?? 0;
  const at = min + ((max - min) * (layer + 1)) / (layer + (behind[index] ?? 0) + 2);
  if (!avoid || Math.abs(at - avoid.at) >= avoid.distance) return at;
  const [lower, upper] = [avoid.at - avoid.distance, avoid.at + avoid.distance];
  if (lower < min) return Math.min(upper, max);
  if (upper > max) return Math.max(lower, min);
  return layer > (behind[index] ?? 0) ? upper : lower;
}

/** Pushes strands apart within their bounds; null when they do not fit at this pitch. */
function settle(strands: readonly Strand[], order: Order, pitch: number, spacing: Spacing): number[] | null {
  const places = strands.map((strand, index) => wanted(strand, index, order, spacing));
  const sweep = (sequence: readonly number[], sign: 1 | -1): void => {
    const done = new Set<number>();
    for (const index of sequence) {
      for (const other of order.neighbours[index] ?? []) {
        if (!done.has(other)) continue;
        const limit = (places[other] ?? 0) + sign * pitch;
        places[index] = sign > 0 ? Math.max(places[index] ?? 0, limit) : Math.min(places[index] ?? 0, limit);
      }
      done.add(index);
    }
  };
  sweep(order.sequence, 1);
  strands.forEach(({ max }, index) => (places[index] = Math.min(places[index] ?? 0, max)));
  sweep([...order.sequence].reverse(), -1);
  const fits = strands.every(({ min }, index) => (places[index] ?? 0) >= min - 1e-6);
  return fits ? places : null;
}
