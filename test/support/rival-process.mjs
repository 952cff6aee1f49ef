/**
 * Lets other libraries do the same work, in a process of its own: libavoid is an ES module with WebAssembly.
 * Standard input is JSON. { scenes: { bounds, shapes: box[], links: [from, to][] }[] } asks libavoid for routes, lists
 * of [x, y], and the milliseconds for each scene. { graph: { nodes, edges } } asks dagre and elkjs for the median of the
 * milliseconds that they take to lay it out. Lengths are in points.
 */
import dagre from "@dagrejs/dagre";
import ELK from "elkjs/lib/elk.bundled.js";
import { AvoidLib } from "libavoid-js";

await AvoidLib.load();
const avoid = AvoidLib.getInstance();

/** Sides of a shape where a connector may end: middle of each, as parts of width and height. */
const PINS = [
  [0.5, 0, avoid.ConnDirUp],
  [0.5, 1, avoid.ConnDirDown],
  [0, 0.5, avoid.ConnDirLeft],
  [1, 0.5, avoid.ConnDirRight],
];
const WALL = 400;

function route({ bounds, shapes, links }) {
  const router = new avoid.Router(avoid.OrthogonalRouting);
  router.setRoutingParameter(avoid.segmentPenalty, 100);
  router.setRoutingParameter(avoid.crossingPenalty, 600);
  router.setRoutingParameter(avoid.fixedSharedPathPenalty, 600);
  router.setRoutingParameter(avoid.idealNudgingDistance, 3.5);
  router.setRoutingOption(avoid.nudgeOrthogonalSegmentsConnectedToShapes, true);
  router.setRoutingOption(avoid.nudgeSharedPathsWithCommonEndPoint, true);
  const rectangle = (x, y, width, height) =>
    new avoid.Rectangle(new avoid.Point(x, y), new avoid.Point(x + width, y + height));
  const { x, y, width, height } = bounds;
  for (const wall of [
    rectangle(x - WALL, y - WALL, WALL, height + 2 * WALL),
    rectangle(x + width, y - WALL, WALL, height + 2 * WALL),
    rectangle(x, y - WALL, width, WALL),
    rectangle(x, y + height, width, WALL),
  ])
    new avoid.ShapeRef(router, wall);
  const refs = shapes.map((box) => {
    const ref = new avoid.ShapeRef(router, rectangle(box.x, box.y, box.width, box.height));
    for (const [px, py, direction] of PINS)
      new avoid.ShapeConnectionPin(ref, 1, px, py, true, 0, direction).setExclusive(false);
    return ref;
  });
  const connectors = links.map(
    ([from, to]) => new avoid.ConnRef(router, new avoid.ConnEnd(refs[from], 1), new avoid.ConnEnd(refs[to], 1)),
  );
  const start = performance.now();
  router.processTransaction();
  const ms = performance.now() - start;
  const routes = connectors.map((connector) => {
    const line = connector.displayRoute();
    return Array.from({ length: line.size() }, (_, index) => {
      const point = line.get_ps(index);
      return [point.x, point.y];
    });
  });
  avoid.destroy(router);
  return { routes, ms };
}

const NODE = { width: 46, height: 24 };

function withDagre({ nodes, edges }) {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: "TB" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (let node = 0; node < nodes; node++) graph.setNode(String(node), { ...NODE });
  for (const [from, to] of edges) graph.setEdge(String(from), String(to));
  dagre.layout(graph);
}

const elk = new ELK();
const withElk = ({ nodes, edges }) =>
  elk.layout({
    id: "root",
    layoutOptions: { "elk.algorithm": "layered", "elk.edgeRouting": "ORTHOGONAL" },
    children: Array.from({ length: nodes }, (_, node) => ({ id: String(node), ...NODE })),
    edges: edges.map(([from, to], index) => ({ id: `e${index}`, sources: [String(from)], targets: [String(to)] })),
  });

async function median(run) {
  const times = [];
  for (let round = 0; round < 11; round++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[5];
}

let input = "";
for await (const chunk of process.stdin) input += chunk;
const { scenes, graph } = JSON.parse(input);
const answer = scenes
  ? scenes.map(route)
  : { dagre: await median(() => withDagre(graph)), elkjs: await median(() => withElk(graph)) };
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
