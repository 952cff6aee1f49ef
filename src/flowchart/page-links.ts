import type { FlowEnd, FlowStep } from "./flow";
import type { GridNode, Link } from "./grid";

/** The arrows of a page, from symbol or pentagon to symbol or pentagon, and the lines that join performers. */
export function linksBetween(nodes: readonly GridNode[], steps: readonly FlowStep[]): Link[] {
  const symbols = new Map<string, GridNode>();
  const leaving = new Map<string, GridNode>();
  for (const node of nodes) {
    const { owner } = node;
    if (owner.kind === "simbol") symbols.set(`${owner.langkah}.${owner.simbol}`, node);
    if (owner.kind === "keluar") leaving.set(`${owner.langkah}.${owner.keluar}`, node);
  }
  const symbol = ({ langkah, simbol }: FlowEnd): GridNode | undefined => symbols.get(`${langkah}.${simbol}`);
  const links: Link[] = [];
  const add = (link: Omit<Link, "id" | "net" | "from">, from: GridNode | undefined): void => {
    const id = links.length;
    const own = nodes.length + id;
    if (from) links.push({ ...link, id, from, net: link.kind === "gandeng" ? own : (link.to?.id ?? own) });
  };
  for (const { langkah, exits, joins } of steps) {
    for (const { keluar, from, target, label } of exits) {
      const to = target && (leaving.get(`${langkah}.${keluar}`) ?? symbol(target) ?? null);
      add({ kind: "panah", langkah, keluar, to, label }, symbol({ langkah, simbol: from }));
    }
    joins.forEach(([left, right], keluar) => {
      const to = symbol({ langkah, simbol: right }) ?? null;
      add({ kind: "gandeng", langkah, keluar, to, label: "" }, symbol({ langkah, simbol: left }));
    });
  }
  for (const node of nodes) {
    if (node.owner.kind !== "masuk") continue;
    const { langkah, keluar, target } = node.owner;
    add({ kind: "panah", langkah, keluar, to: symbol(target) ?? null, label: "" }, node);
  }
  return links;
}
