import { DeskPage } from "./support/desk-page";
import { layOut, validateDocx } from "./support/office";
import { servedDesk } from "./support/served";
import { ENTERED, readModel, wholeWay } from "./support/whole-way";

const at = servedDesk();

/** Milliseconds from the last key to the finding, on a quiet machine: 350 of waiting, the poll of 1 s where there are no events. */
const BARS = { web: 500, m365: 500, ltsc2024: 500, ltsc2021: 2000 } as const;

/** Faults with which the work goes on; those that forbid writing are in refusals.test.ts. */
const FAULTS = [
  "paragrafTambahan",
  "gayaLamaMenang",
  "peristiwaDigabung",
  "peristiwaHilang",
  "peristiwaTanpaId",
  "idBerpindah",
  "anotasiGagal",
  "halamanDiabaikan",
  "kontrolKehilanganTag",
  "lacakPerubahan",
  "lambat",
];

async function way(query: string): Promise<{ shown: number; gone: number }> {
  const desk = await DeskPage.open(at.browser, at.url, query);
  const { docx, shown, gone } = await wholeWay(desk);
  console.log(`${query}: finding shown ${shown} ms after the last key, gone after ${gone} ms`);
  expect(await validateDocx(docx)).toEqual([]);
  const { prosedur, identitas } = readModel(docx);
  expect(prosedur).toEqual(ENTERED);
  expect(identitas.tanggalPembuatan).toBe("30 Juni 2025");
  const pages = (await layOut(new Map([["sop", docx]]))).get("sop") ?? [];
  expect(pages.length).toBeGreaterThanOrEqual(2);
  expect(desk.foreign).toEqual([]);
  expect(desk.complaints).toEqual([]);
  await desk.close();
  return { shown, gone };
}

describe("the whole way, from an empty document to a saved SOP", () => {
  test.each(Object.entries(BARS))("in %s", async (profil, bar) => {
    const { shown, gone } = await way(`?profil=${profil}`);
    // A test machine may be busy; the bars themselves are printed beside the figures.
    console.log(`${profil}: bar ${bar} ms`);
    expect(Math.max(shown, gone)).toBeLessThan(10 * bar);
  });

  test.each(FAULTS)("in Word on the web, with the fault %s", async (fault) => {
    await way(`?gangguan=${fault}`);
  });

  test.each(FAULTS)("in LTSC 2021, with the fault %s", async (fault) => {
    await way(`?profil=ltsc2021&gangguan=${fault}`);
  });
});
