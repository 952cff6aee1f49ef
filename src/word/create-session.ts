import { addItemsJob } from "./add-items";
import { adoptJob, unadoptJob } from "./adopt";
import { flowchartJob } from "./build-flowchart";
import { jawabSemua } from "../recognise/jawab";
import { bawaKeTemplat } from "../recognise/pindah/bawa";
import { hasSquiggles } from "./capabilities";
import { readStore, writeStore } from "./custom-xml";
import { createDocumentView } from "./document-view";
import { everywhereJob, textsOf } from "./everywhere";
import { fillSopJob } from "./fill-sop";
import type { ReadSop } from "./find-sop";
import { write, type Job } from "./gateway";
import { inWord } from "./host";
import { insertLinesJob } from "./insert-lines";
import { behindAllJob, templateJob } from "./insert-template";
import { moveInto } from "./move";
import { openMoved, openNewDocument } from "./new-document";
import { refusalOf } from "./refused";
import { replaceTextsJob } from "./replace-texts";
import type { Capabilities, Refusal, Session, WriteReport } from "./session";
import type { RecognisedSop } from "../recognise/recognition";
import type { Squiggles } from "./squiggles";
import type { Surroundings } from "./surroundings";
import { WordTrouble } from "./trouble";
import { beginWork } from "./work";

/** A session on the open document. Office.js must be ready. */
export function createSession(capabilities: Capabilities, surroundings: Surroundings): Session {
  const view = createDocumentView(capabilities, surroundings);
  const gate = { capabilities, queue: view.queue, adopt: view.adopt, trackedAllowed: false };
  const clickers = new Set<(key: string) => void>();
  let squiggles: Promise<Squiggles> | null = null;
  let undo: Job | null = null;

  /** Their code is asked for only where Word announces squiggles. */
  const loadSquiggles = (): Promise<Squiggles> =>
    (squiggles ??= import("./squiggles").then(({ createSquiggles }) =>
      createSquiggles({
        queue: view.queue,
        wordApi: capabilities.wordApi,
        stateOf: view.stateOf,
        clicked: (key) => clickers.forEach((clicked) => clicked(key)),
      }),
    ));

  const writeThrough = async (job: Job): Promise<WriteReport> => {
    const result = await write(gate, job);
    if (result.report.ok) undo = result.undo;
    return result.report;
  };

  /** A write to an SOP of which it is known where it was read. */
  const writeTo = (target: RecognisedSop, job: (known: ReadSop) => Job): Promise<WriteReport> => {
    const known = view.readSop(target);
    return known ? writeThrough(job(known)) : refuse("tempatTidakDitemukan");
  };

  const carryOver: Session["carryOver"] = async (target, jawaban = new Map()) => {
    const { snapshot, recognition } = (target && view.readSop(target)?.state) ?? (await view.state());
    return bawaKeTemplat(snapshot, recognition, target && jawabSemua(target, jawaban));
  };
  /** Of the SOP, or without one of the whole document. */
  const moving = (
    target: RecognisedSop | null,
    move: (known: ReadSop | null) => Promise<WriteReport>,
  ): Promise<WriteReport> => {
    const known = target && view.readSop(target);
    return target && !known ? refuse("tempatTidakDitemukan") : move(known);
  };
  const openNew = (open: () => Promise<void>): Promise<WriteReport> =>
    view
      .queue(open)
      .then((): WriteReport => ({ ok: true, notes: ["dokumenBaruDibuka"] }))
      .catch((error: unknown) =>
        error instanceof WordTrouble
          ? { ok: false, reason: "tanpaDokumenBaru", detail: error.message }
          : refusalOf(error),
      );

  return {
    capabilities,
    read: view.read,
    watch: view.watch,
    select: view.select,
    mark: async (marks) => {
      if (hasSquiggles(capabilities)) await (await loadSquiggles()).show(marks);
    },
    onMark: (clicked) => {
      clickers.add(clicked);
      return () => void clickers.delete(clicked);
    },
    readStore: () => view.queue(readStore),
    writeStore: (store) => view.queue(() => writeStore(store)),
    newDocument: (options, sop) => openNew(() => openNewDocument(options, sop)),
    carryOver,
    moveToTemplate: (options, target, jawaban) =>
      moving(target, (known) => openNew(() => openMoved(options, (work) => moveInto(work, options, known, jawaban)))),
    moveBehind: (options, target, jawaban) =>
      moving(target, (known) => writeThrough(behindAllJob(options, (work) => moveInto(work, options, known, jawaban)))),
    insertTemplate: (options, sop) => writeThrough(templateJob(options, sop)),
    fillSop: (target, isian, prosedur, keinginan) =>
      writeTo(target, (known) => fillSopJob(known, isian, prosedur, keinginan)),
    addItems: (target, kotak, butir) => writeTo(target, (known) => addItemsJob(known, kotak, butir)),
    insertLines: (lines) => writeThrough(insertLinesJob(lines)),
    allTexts: () => view.queue(() => inWord(async (context) => textsOf(await beginWork(context)))),
    replaceEverywhere: (changes) => writeThrough(everywhereJob(changes)),
    selected: view.selected,
    cursorPlace: view.cursorPlace,
    buildFlowchart: (prosedur, target, keinginan) =>
      target
        ? writeTo(target, (known) => flowchartJob(prosedur, known, keinginan))
        : writeThrough(flowchartJob(prosedur, null, keinginan)),
    adopt: (target, jawaban) => writeTo(target, (known) => adoptJob(known, jawaban)),
    unadopt: () => writeThrough(unadoptJob()),
    allowTracked: () => {
      gate.trackedAllowed = true;
    },
    replaceTexts: (changes) => writeThrough(replaceTextsJob(changes)),
    restore: () => (undo ? writeThrough(undo) : refuse("tidakAdaYangDikembalikan")),
    get restorable() {
      return undo !== null;
    },
  };
}

const refuse = (reason: Refusal): Promise<WriteReport> => Promise.resolve({ ok: false, reason });
