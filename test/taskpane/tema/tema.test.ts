/** @jest-environment jsdom */
import { bacaTema, pasangTema, temaGelap } from "../../../src/taskpane/tema/tema";

const dunia = globalThis as { Office?: unknown };
const kataWord = (officeTheme: unknown): void => void (dunia.Office = { context: { officeTheme } });
const jendela = (gelap: boolean): void => {
  Object.assign(window, { matchMedia: () => ({ matches: gelap }) });
};

afterEach(() => {
  delete dunia.Office;
  localStorage.clear();
});

it.each([
  [{ isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, false, true],
  [{ isDarkTheme: false }, true, false],
  [{ bodyBackgroundColor: "#262626" }, false, true],
  [{ bodyBackgroundColor: "ffffff" }, true, false],
  [{ bodyBackgroundColor: "Window" }, true, true],
  [undefined, true, true],
  [undefined, false, false],
])("theme %j in a window that is dark (%s): dark %s", (tema, gelap, hasil) => {
  expect(temaGelap(tema, gelap)).toBe(hasil);
});

it("opens in the colours that Word had the last time, whatever those of the window", () => {
  jendela(false);
  expect(bacaTema()).toBe("terang");
  kataWord({ isDarkTheme: true });
  expect(bacaTema()).toBe("gelap");
  delete dunia.Office;
  expect(bacaTema()).toBe("gelap");
  kataWord({ isDarkTheme: false });
  jendela(true);
  expect(bacaTema()).toBe("terang");
  delete dunia.Office;
  expect(bacaTema()).toBe("terang");
});

it("nothing is remembered that Word has not said", () => {
  jendela(true);
  expect(bacaTema()).toBe("gelap");
  jendela(false);
  expect(bacaTema()).toBe("terang");
});

it("the page knows its theme by one attribute", () => {
  pasangTema("gelap");
  expect(document.documentElement.dataset.tema).toBe("gelap");
});
