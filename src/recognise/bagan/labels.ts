import type { Point } from "../../ooxml/snapshot";
import { KATA_INGKAR, KATA_TOLAK } from "../../regulation/kata-keputusan";
import { bakukan } from "../../sop/teks";
import type { Arrow } from "./arrows";
import { centre, distance, nearestIn, nearestOn } from "./geometry";
import type { Label, Node } from "./parts";

/** The label of each arrow that has one. */
export interface Named {
  readonly arrow: Arrow;
  readonly label: Label;
  /** Less where the labels of a decision could nearly as well be the other way round. */
  readonly yakin: number;
}

/** Farther from its arrow, a text is no label of it. */
const REACH = 45;
/** Along the arrow, a label stands near its start. */
const START = 0.12;
/** Texts stand beside decisions far more than beside other steps. */
const ELSEWHERE = 15;
/** "Tidak" mostly leads back, "Ya" on. */
const MEANING = 4;
/** Exits of one step that are looked at; decisions have few. */
const MOST = 4;
/** Sums of distances that differ by less than this could be exchanged. */
const ALIKE = 5;

/** Gives each arrow the text beside it; where several could be meant, so that the distances are smallest together. */
export function labelsOf(arrows: readonly Arrow[], labels: readonly Label[]): Named[] {
  const bySource = new Map<Node | null, Arrow[]>();
  for (const arrow of arrows) bySource.set(arrow.from, [...(bySource.get(arrow.from) ?? []), arrow]);
  const owners = labels.map((label) => {
    const costs = [...bySource].map(([from, own]) => ({
      from,
      cost: Math.min(...own.map((each) => cost(label, each, own.length))),
    }));
    const best = costs.sort((a, b) => a.cost - b.cost)[0];
    return { label, from: best && best.cost <= REACH ? best.from : undefined };
  });
  return [...bySource].flatMap(([from, own]) => {
    const near = owners.filter((owner) => owner.from === from && owner.from !== undefined).map(({ label }) => label);
    return near.length === 0 ? [] : matched(own, near);
  });
}

function matched(arrows: readonly Arrow[], labels: readonly Label[]): Named[] {
  const least = (label: Label): number => Math.min(...arrows.map((arrow) => cost(label, arrow, arrows.length)));
  const near = [...labels].sort((a, b) => least(a) - least(b)).slice(0, MOST + 1);
  const ways = pairings(arrows.slice(0, MOST), near).sort((a, b) => a.cost - b.cost);
  const [best, second] = ways;
  if (!best) return [];
  const alike = second !== undefined && second.cost - best.cost < ALIKE;
  return best.pairs.map(([arrow, label]) => ({ arrow, label, yakin: alike ? 0.7 : 1 }));
}

interface Pairing {
  readonly pairs: readonly (readonly [Arrow, Label])[];
  readonly cost: number;
}

/** All ways to give the labels to the arrows, as many as possible. */
function pairings(arrows: readonly Arrow[], labels: readonly Label[]): Pairing[] {
  const [first, ...rest] = arrows;
  if (!first || labels.length === 0) return [{ pairs: [], cost: 0 }];
  const taken = labels.flatMap((label) =>
    pairings(
      rest,
      labels.filter((other) => other !== label),
    ).map(({ pairs, cost: others }) => ({
      pairs: [[first, label] as const, ...pairs],
      cost: others + cost(label, first, arrows.length),
    })),
  );
  const spare = arrows.length > labels.length ? pairings(rest, labels) : [];
  return [...taken, ...spare];
}

function cost(label: Label, { from, to, way }: Arrow, exits: number): number {
  const decision = from?.bentuk === "belahKetupat" || exits > 1;
  return beside(label, way) + (decision ? 0 : ELSEWHERE) + meaning(label.text, from?.box.y ?? 0, to?.box.y ?? 0);
}

/** Distance of a text from an arrow, the more the farther from the start. */
function beside({ box }: Label, way: readonly Point[]): number {
  const middle = centre(box);
  let [passed, best] = [0, Infinity];
  for (let index = 0; index + 1 < way.length; index++) {
    const [from, to] = [way[index] as Point, way[index + 1] as Point];
    const length = distance(from, to);
    const { share, point } = nearestOn(from, to, middle);
    const gap = (distance(point, middle) + distance(point, nearestIn(box, point))) / 2;
    best = Math.min(best, gap + (passed + share * length) * START);
    passed += length;
  }
  return best;
}

const NO = new RegExp(`^(?:${[...KATA_INGKAR, ...KATA_TOLAK].join("|")}|t|n)(?: |$)`);

function meaning(text: string, from: number, to: number): number {
  const back = to <= from;
  return NO.test(bakukan(text)) === back ? 0 : MEANING;
}
