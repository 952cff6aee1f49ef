/** Measures what the project promises: `npm run bench`. Exit code 1 when a bar is missed. */
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import bersih from "../fixtures/sop-bersih.json";
import { createChecker } from "../../src/checker/checker";
import { planFlowchart } from "../../src/flowchart/index";
import { readPackage, toZip } from "../../src/ooxml/package";
import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { readSnapshot } from "../../src/ooxml/reader/read-snapshot";
import { buildDocument } from "../../src/ooxml/writer/document";
import { buildProcedure } from "../../src/ooxml/writer/insertion";
import { layoutFor } from "../../src/ooxml/writer/page";
import { recognise } from "../../src/recognise/recognise";
import { PROFIL_DASAR } from "../../src/sop/profil-dasar";
import type { Konteks } from "../../src/sop/konteks";
import type { Sop } from "../../src/sop/sop";
import { lines, plans } from "./drawing";
import { prosedurOf, sopOf, stepsOfPages } from "./flows";
import { printHandDrawn } from "./hand-drawn";
import { type Figure, median, printFigures, time } from "./measure";
import { printQuality } from "./quality";
import { handmade } from "./handmade";
import { reading } from "./reading";
import { rules } from "./rules";
import { besideTextlint } from "./textlint";

const konteks: Konteks = {
  tahap: "diajukan",
  tanggalPeriksa: "2026-11-23",
  profile: PROFIL_DASAR,
  sopLain: [],
};
const layout = layoutFor(DEFAULT_TEMPLATE);

function documents(): Figure[] {
  const thirty = prosedurOf(30, 5);
  const plan = planFlowchart(thirty, layout);
  const sop: Sop = { ...(bersih as Sop), prosedur: thirty };
  const host = buildDocument(sop, plan, DEFAULT_TEMPLATE);
  const bytes = toZip(host);
  const readAndCheck = (): void => {
    for (const { sop: read } of recognise(readSnapshot(readPackage(bytes))).sops) createChecker().check(read, konteks);
  };
  readAndCheck();
  const before = process.memoryUsage().heapUsed;
  const thousand = time(() => {
    for (let file = 0; file < 1000; file += 1) readAndCheck();
  });
  globalThis.gc?.();
  return [
    {
      name: "OOXML of a 30-row flowchart",
      value: median(() => void buildProcedure(thirty, plan, { huruf: "Arial", host }), 51),
      unit: "ms",
      bar: 5,
    },
    { name: "a .docx of 30 steps: open, recognise, check", value: median(readAndCheck), unit: "ms", bar: 50 },
    { name: "1,000 such files one after the other", value: thousand / 1000, unit: "s", bar: 60 },
    { name: "heap grown by them", value: Math.max(0, process.memoryUsage().heapUsed - before) / 2 ** 20, unit: "MB" },
    { name: "size of the .docx", value: bytes.length / 1024, unit: "kB" },
  ];
}

async function bench(): Promise<void> {
  const own = [...rules(), ...plans(), ...documents(), ...lines(), ...reading(), ...handmade()];
  const figures = [...own, ...(await besideTextlint(sopOf(bersih as Sop, stepsOfPages(10)), konteks))];
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  // Times on a machine with other work to do are too long by about as much.
  console.log(
    `Node ${process.version}, version ${version}, load of the machine before the run ${loadavg()[0]?.toFixed(1)}`,
  );
  process.exitCode = printFigures(figures) ? 0 : 1;
  printHandDrawn();
  printQuality();
}

void bench();
