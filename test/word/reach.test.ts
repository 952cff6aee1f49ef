/** @jest-environment jsdom */
import { reachWord } from "../../src/word/reach";

const dunia = globalThis as { Office?: unknown };
const office = (host: string | null) => ({ onReady: () => Promise.resolve({ host }), HostType: { Word: "Word" } });
const keadaan = (readyState: DocumentReadyState): void => {
  jest.spyOn(document, "readyState", "get").mockReturnValue(readyState);
};

afterEach(() => {
  delete dunia.Office;
  jest.restoreAllMocks();
});

it.each([
  ["Word", "siap"],
  ["Excel", "bukanWord"],
  [null, "bukanWord"],
])("with office.js in %s: %s", async (host, hasil) => {
  dunia.Office = office(host);
  expect(await reachWord()).toBe(hasil);
});

it("waits for an office.js that runs while the page is still read", async () => {
  keadaan("interactive");
  const jangkauan = reachWord();
  dunia.Office = office("Word");
  document.dispatchEvent(new Event("DOMContentLoaded"));
  expect(await jangkauan).toBe("siap");
});

it.each([
  ["DOMContentLoaded", document],
  ["load", window],
])("an office.js that is not there after %s will not come", async (kejadian, sasaran) => {
  keadaan("interactive");
  const jangkauan = reachWord(60_000);
  sasaran.dispatchEvent(new Event(kejadian));
  expect(await jangkauan).toBe("tidakMenjawab");
});

it("a page that has been read without office.js has no Word", async () => {
  keadaan("complete");
  expect(await reachWord(60_000)).toBe("tidakMenjawab");
});

it("does not wait for ever, neither for office.js nor for its host", async () => {
  keadaan("interactive");
  expect(await reachWord(1)).toBe("tidakMenjawab");
  dunia.Office = { onReady: () => new Promise(() => undefined) };
  expect(await reachWord(1)).toBe("tidakMenjawab");
});
