import { bootOffice, type HarnessOptions, type OfficeHarness } from "./office";
import { docxOf } from "./office-docx";

/** The office of the running test; closed after it. */
let office: OfficeHarness | undefined;

afterEach(() => {
  office?.close();
  office = undefined;
});

/** Opens a document with this body in the real office.js. */
export async function open(body: string, options: Omit<HarnessOptions, "docx"> = {}): Promise<OfficeHarness> {
  office?.close();
  office = await bootOffice({ docx: docxOf(body), ...options });
  return office;
}

/** Opens these bytes instead. */
export async function reopen(docx: Uint8Array): Promise<OfficeHarness> {
  office?.close();
  office = await bootOffice({ docx });
  return office;
}

/** Texts of the body's paragraphs. */
export const texts = (): string[] => (office as OfficeHarness).engine.paragraphs().map(({ text }) => text);

/** XML of the document's body. */
export const bodyXml = (): string => {
  const { engine } = office as OfficeHarness;
  const xml = new TextDecoder().decode(engine.parts().get("word/document.xml"));
  return xml.slice(xml.indexOf("<w:body>"), xml.indexOf("</w:body>"));
};

/** Calls that are synced; what `read` gives is what the test gets. */
export function word<T>(prepare: (context: Word.RequestContext) => () => T): Promise<T> {
  return Word.run(async (context) => {
    const read = prepare(context);
    await context.sync();
    return read();
  });
}

/** Code, member and failing statement of the error that a batch ends in. */
export async function failure(
  prepare: (context: Word.RequestContext) => void,
): Promise<{ code: string; location: string; statement: string }> {
  try {
    await word((context) => {
      prepare(context);
      return () => {};
    });
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, location: debugInfo.errorLocation ?? "", statement: debugInfo.statement ?? "" };
  }
  throw new Error("the batch went well");
}

/** Waits until something is so, at most two seconds; the test goes on either way and sees for itself. */
export async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries++) await moment(10);
}

/** Long enough for waiting events to arrive. */
export const moment = (ms = 80): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
