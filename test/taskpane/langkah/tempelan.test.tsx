/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { toProsedur } from "../../../src/taskpane/langkah/convert";
import { id as teks } from "../../../src/taskpane/langkah/teks-id";
import { langkahTerpilih } from "../../../src/taskpane/session/state";
import { buka, type Layar } from "../render";
import { sopBersih } from "../session/start";

const m = teks.tempel;
const TABEL = [
  "No\tKegiatan\tStaf\tKepala\tKelengkapan\tWaktu\tOutput\tKet.",
  "1\tMenerima surat\tX\t\tSurat\t5 menit\tSurat\t",
  "2\tMemeriksa surat\t\tX\tSurat\t10 menit\tDisposisi\t",
].join("\n");
const prosedur = ({ pane }: Layar) => toProsedur(langkahTerpilih(pane().getState()).riwayat.kini);
const tombol = (name: string) => screen.getByRole("button", { name });

afterEach(cleanup);

it("a table pasted anywhere is shown as it is understood, then taken over; Ctrl+Z brings the old steps back", async () => {
  const layar = await buka([sopBersih()], { alamat: "?aksi=bagan" });
  await screen.findByRole("button", { name: m.buka });
  const sebelum = prosedur(layar);
  fireEvent.paste(document.querySelector(".langkah")!, { clipboardData: { getData: () => TABEL } });
  expect(await screen.findByText(m.terbaca(2, 2))).toBeTruthy();
  expect(screen.getByText(m.masalah.alurBerurutan())).toBeTruthy();
  expect(prosedur(layar)).toEqual(sebelum);
  await layar.user.click(tombol(m.ganti));
  expect(prosedur(layar).langkah.map(({ kegiatan }) => kegiatan)).toEqual(["Menerima surat", "Memeriksa surat"]);
  expect(prosedur(layar).pelaksana).toEqual(["Staf", "Kepala"]);
  tombol(m.buka).focus();
  await layar.user.keyboard("{Control>}z{/Control}");
  expect(prosedur(layar)).toEqual(sebelum);
});

it("one cell is no table: nothing can be taken over, and nothing is lost", async () => {
  const layar = await buka([sopBersih()], { alamat: "?aksi=bagan" });
  await layar.user.click(await screen.findByRole("button", { name: m.buka }));
  expect(await screen.findByRole("textbox", { name: m.kotak })).toBeTruthy();
  await layar.user.click(tombol(m.ganti));
  expect(prosedur(layar).langkah).toHaveLength(8);
  await layar.user.click(tombol("Batal"));
  await waitFor(() => expect(screen.queryByRole("textbox", { name: m.kotak })).toBeNull());
});

it("the steps as a table on the clipboard, or to be copied by hand where the webview keeps it", async () => {
  const { user } = await buka([sopBersih()], { alamat: "?aksi=bagan" });
  await user.click(await screen.findByRole("button", { name: m.salin }));
  expect(await screen.findByText(m.tersalin)).toBeTruthy();
  const teksDisalin = await navigator.clipboard.readText();
  expect(teksDisalin.split("\n")[0]).toContain("Kegiatan\t");
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("denied"));
  await user.click(tombol(m.salin));
  expect((await screen.findByRole<HTMLTextAreaElement>("textbox", { name: m.salinSendiri })).value).toBe(teksDisalin);
});
