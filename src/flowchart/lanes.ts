import { middle } from "./grid";
import { METRICS } from "./metrics";
import { borderOf, centreOf, channelBounds, channelRoom, symbolsIn } from "./performers";
import type { Performers } from "./performers";
import { isMiddle } from "./segments";
import type { Bundle, Segment } from "./segments";
import { orderStrands, spreadStrands } from "./strands";
import type { Bounds, Strand, Turn } from "./strands";

/** x of each vertical bundle. Bundles of one track are spread over it; a single line in a column runs in its middle. */
export function placeLanes(bundles: readonly Bundle[], performers: Performers): Map<Bundle, number> {
  const places = new Map<Bundle, number>();
  for (const members of byTrack(bundles.filter(({ vertical }) => vertical))) {
    const strands = members.map((bundle) => strandOf(bundle, performers));
    const border = borderOf(performers, (members[0]?.track ?? 0) / 2);
    const avoid = isMiddle(members[0] as Bundle) ? undefined : { at: border, distance: METRICS.borderDistance };
    const spacing = { pitch: METRICS.pitch, ...(avoid ? { avoid } : {}) };
    const xs = spreadStrands(strands, orderStrands(strands), spacing);
    members.forEach((bundle, index) => places.set(bundle, xs[index] ?? 0));
  }
  return places;
}

/** Bundles of the same track together. */
export function byTrack(bundles: readonly Bundle[]): Bundle[][] {
  const tracks = new Map<number, Bundle[]>();
  for (const bundle of bundles) tracks.set(bundle.track, [...(tracks.get(bundle.track) ?? []), bundle]);
  return [...tracks.values()];
}

function strandOf(bundle: Bundle, performers: Performers): Strand {
  const ends = bundle.segments.flatMap((segment) => [reach(segment, "from"), reach(segment, "to")]);
  return {
    lo: Math.min(...ends),
    hi: Math.max(...ends),
    turns: bundle.segments.flatMap((segment) => turnsOf(segment, (track) => track)),
    ...boundsOf(bundle, performers),
  };
}

/** End of a segment in tracks, half a track short of a symbol: its body keeps two lines apart that meet there. */
function reach(segment: Segment, end: "from" | "to"): number {
  const free = end === "from" ? segment.turnFrom === 0 : segment.turnTo === 0 && segment.link.to !== null;
  return segment[end] + (free ? Math.sign(segment[end === "from" ? "to" : "from"] - segment[end]) / 2 : 0);
}

/** The places where a segment leaves its track, in coordinates that `at` gives for a track that it crosses. */
export function turnsOf(
  { from, to, turnFrom, turnTo }: Segment,
  at: (track: number, end: "from" | "to") => number,
): Turn[] {
  const turns: Turn[] = [];
  if (turnFrom !== 0) turns.push({ at: at(from, "from"), side: turnFrom });
  if (turnTo !== 0) turns.push({ at: at(to, "to"), side: turnTo });
  return turns;
}

type StrandBounds = Bounds & Pick<Strand, "heads" | "room">;

function boundsOf(bundle: Bundle, performers: Performers): StrandBounds {
  if (isMiddle(bundle)) {
    const column = (bundle.track - 1) / 2;
    const widest = symbolsIn(performers, column);
    return aroundMiddle(centreOf(performers, column), Math.min(widest, ...bundle.segments.flatMap(nodeWidths)));
  }
  const room = channelRoom(performers, bundle.track / 2);
  const wish = channelBounds(performers, bundle.track / 2);
  let [least, most] = [room.min, room.max];
  for (const { link, following, track, turnTo } of bundle.segments) {
    if (!link.to || following !== 1 || turnTo === 0 || Math.abs(middle(link.to.column) - track) !== 1) continue;
    const edge = centreOf(performers, link.to.column) - (turnTo * link.to.width) / 2;
    if (turnTo > 0) most = Math.min(most, edge - METRICS.lastLeg);
    else least = Math.max(least, edge + METRICS.lastLeg);
  }
  // No place is far enough from the symbols at both sides: the nearest to it. Else what heads need comes first.
  if (least > most) return { min: within(most, room), max: within(least, room), heads: room, room };
  const free = { min: least, max: most };
  return { min: within(wish.min, free), max: within(wish.max, free), heads: free, room };
}

const within = (value: number, { min, max }: Bounds): number => Math.min(max, Math.max(min, value));

/** Bounds of lines that meet a symbol at its side or end, around its middle; they keep off its corners. */
export function aroundMiddle(centre: number, size: number): StrandBounds {
  const around = (part: number): Bounds => ({ min: centre - size * part, max: centre + size * part });
  return { ...around(0.25), heads: around(0.45), room: around(0.45) };
}

function nodeWidths({ link, turnFrom, turnTo }: Segment): number[] {
  return [...(turnFrom === 0 ? [link.from.width] : []), ...(turnTo === 0 && link.to ? [link.to.width] : [])];
}
