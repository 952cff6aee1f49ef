import { flowchartJob } from "./build-flowchart";
import { readStore, writeStore } from "./custom-xml";
import { createDocumentView } from "./document-view";
import { write, type Job } from "./gateway";
import { templateJob } from "./insert-template";
import { openNewDocument } from "./new-document";
import { refusalOf } from "./refused";
import { replaceTextsJob } from "./replace-texts";
import type { Capabilities, Refusal, Session, WriteReport } from "./session";
import type { Surroundings } from "./surroundings";

/** A session on the open document. Office.js must be ready. */
export function createSession(capabilities: Capabilities, surroundings: Surroundings): Session {
  const view = createDocumentView(capabilities, surroundings);
  const gate = { capabilities, queue: view.queue, adopt: view.adopt, trackedAllowed: false };
  let undo: Job | null = null;

  const writeThrough = async (job: Job): Promise<WriteReport> => {
    const result = await write(gate, job);
    if (result.report.ok) undo = result.undo;
    return result.report;
  };

  return {
    capabilities,
    read: view.read,
    watch: view.watch,
    select: view.select,
    readStore: () => view.queue(readStore),
    writeStore: (store) => view.queue(() => writeStore(store)),
    newDocument: (options) =>
      view
        .queue(() => openNewDocument(options))
        .then((): WriteReport => ({ ok: true, notes: ["dokumenBaruDibuka"] }))
        .catch(refusalOf),
    insertTemplate: (options) => writeThrough(templateJob(options)),
    buildFlowchart: (prosedur, target) => {
      const known = target && view.readSop(target);
      return target && !known ? refuse("tempatTidakDitemukan") : writeThrough(flowchartJob(prosedur, known));
    },
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
