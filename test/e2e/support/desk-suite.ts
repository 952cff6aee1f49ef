import { DeskPage } from "./desk-page";
import { Pane } from "./pane";
import { servedDesk } from "./served";

/** Both kinds of Word that matter most, each sound and with each of these known bad behaviours. */
export const tempatDengan = (...gangguan: readonly string[]): string[] =>
  ["?profil=ltsc2021", "?profil=m365"].flatMap((profil) =>
    ["", ...gangguan].map((satu) => profil + (satu === "" ? "" : `&gangguan=${satu}`)),
  );

export interface AtDesk {
  readonly desk: DeskPage;
  readonly pane: Pane;
}

/**
 * The desk in a browser for the tests of one file: opened before the first, closed after the last. Returns the way to a page of it,
 * with a document where one is given and with the profile that the office has on this computer.
 */
export function deskSuite(): (
  query: string,
  document?: readonly [name: string, bytes: Uint8Array],
  profil?: object,
) => Promise<AtDesk> {
  const at = servedDesk();
  return async (query, document, profil) => {
    const desk = await DeskPage.open(at.browser, at.url, query);
    if (profil) {
      await (
        await desk.pane()
      ).evaluate((teks) => localStorage.setItem("tata-sop.profil", teks), JSON.stringify(profil));
      await desk.page.reload();
      await desk.drawn();
    }
    if (document) await desk.show(...document);
    return { desk, pane: new Pane(await desk.pane()) };
  };
}
