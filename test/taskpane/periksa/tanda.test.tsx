/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor } from "@testing-library/react";
import { withValueAt } from "../../../src/sop/path";
import { TEKS } from "../../../src/taskpane/periksa/teks";
import { buka } from "../render";
import { sopBersih, tenang } from "../session/start";

const WAKTU = "prosedur.langkah.2.mutuBaku.waktu";
const cacat = () => withValueAt(withValueAt(sopBersih(), WAKTU, "sebentar"), "identitas.nomor", "");
const baris = () => document.querySelector<HTMLElement>("[data-temuan]");

afterEach(() => {
  cleanup();
  localStorage.clear();
});

it("findings have squiggles, empty fields have none; they go with the finding and with the pane", async () => {
  const { session, pane } = await buka([cacat()], { wordApi: 1.8 });
  await act(tenang);
  expect(session.ditandai).toEqual([`waktu-terukur ${WAKTU} 1`]);
  act(() => session.ketik(WAKTU, "10 menit"));
  expect(session.ditandai).toEqual([]);
  act(() => session.ketik(WAKTU, "sebentar"));
  expect(session.ditandai).toHaveLength(1);
  pane().stop();
  expect(session.ditandai).toEqual([]);
});

it("a click on one opens its finding, wherever the pane is", async () => {
  const { session, user } = await buka([cacat()], { wordApi: 1.8 });
  await act(tenang);
  await user.click(screen.getByRole("tab", { name: "Sisipkan" }));
  await waitFor(() => expect(baris()).toBeNull());
  act(() => session.tekan(session.ditandai[0] ?? ""));
  expect(baris()?.getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByRole("button", { name: TEKS.id.abaikan })).toBeTruthy();
  await user.click(baris()!);
  act(() => session.tekan(session.ditandai[0] ?? ""));
  expect(baris()?.getAttribute("aria-expanded")).toBe("true");
});

it("a click on one leaves the focus where the person types", async () => {
  const { session } = await buka([cacat()], { wordApi: 1.8 });
  await act(tenang);
  const sebelum = document.activeElement;
  act(() => session.tekan(session.ditandai[0] ?? ""));
  expect(baris()?.getAttribute("aria-expanded")).toBe("true");
  expect(document.activeElement).toBe(sebelum);
});

it("a Word that announces no squiggles is not asked for any", async () => {
  const { session } = await buka([cacat()]);
  const tandai = jest.spyOn(session, "mark");
  act(() => session.ketik(WAKTU, "lama"));
  await act(tenang);
  expect(tandai).not.toHaveBeenCalled();
});
