/** @jest-environment jsdom */
import { act, cleanup, screen, within } from "@testing-library/react";
import { withValueAt } from "../../../src/sop/path";
import { id } from "../../../src/taskpane/messages/id";
import { ALASAN } from "../../../src/taskpane/periksa/alasan";
import { TEKS } from "../../../src/taskpane/periksa/teks";
import { buka, type Layar } from "../render";
import { sopBersih } from "../session/start";

const WAKTU = "prosedur.langkah.2.mutuBaku.waktu";
const m = TEKS.id;
const cacat = () => withValueAt(sopBersih(), WAKTU, "sebentar");
const baris = () => document.querySelectorAll<HTMLElement>("[data-temuan]");

afterEach(() => {
  cleanup();
  localStorage.clear();
});

async function tanya({ user }: Layar): Promise<HTMLElement> {
  await user.click(baris()[0]!);
  await user.click(screen.getByRole("button", { name: m.abaikan }));
  return screen.getByRole("form", { name: m.abaikanIni });
}

it("asks for a reason, keeps it in the document, and lists the finding apart", async () => {
  const layar = await buka([cacat()]);
  const form = await tanya(layar);
  expect(document.activeElement).toBe(within(form).getByRole("combobox"));
  await layar.user.click(within(form).getByRole("button", { name: m.abaikanIni }));
  expect(screen.getByText(m.perluAlasan)).toBeTruthy();
  expect(layar.session.tersimpan.abaikan).toEqual([]);

  await layar.user.selectOptions(within(form).getByRole("combobox"), ALASAN[1]);
  await layar.user.click(within(form).getByRole("button", { name: m.abaikanIni }));
  expect(layar.session.tersimpan.abaikan).toEqual([
    expect.objectContaining({ rule: "waktu-terukur", alasan: ALASAN[1], tanggal: "2026-11-23" }),
  ]);
  expect(baris()).toHaveLength(0);
  expect(screen.getByText(/tidak ada yang perlu diperbaiki/)).toBeTruthy();

  await layar.user.click(screen.getByRole("button", { name: m.diabaikan(1) }));
  expect(screen.getByText(m.karena(ALASAN[1], "23 November 2026"))).toBeTruthy();
  await layar.user.click(screen.getByRole("button", { name: /^Batalkan pengabaian: / }));
  expect(baris()).toHaveLength(1);
  expect(layar.session.tersimpan.abaikan).toEqual([]);
});

it("takes a reason in own words, and Batal goes back to the button", async () => {
  const layar = await buka([cacat()]);
  const form = await tanya(layar);
  await layar.user.click(within(form).getByRole("button", { name: id.umum.batal }));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: m.abaikan }));

  await layar.user.keyboard("{Enter}");
  await layar.user.selectOptions(screen.getByRole("combobox", { name: m.alasan }), m.alasanLain);
  await layar.user.type(screen.getByRole("textbox", { name: m.tulisAlasan }), "  Tergantung tamu {Enter}");
  expect(layar.session.tersimpan.abaikan[0]?.alasan).toBe("Tergantung tamu");
});

it("is still set aside when the document is opened again, until its text changes", async () => {
  const pertama = await buka([cacat()]);
  const form = await tanya(pertama);
  await pertama.user.selectOptions(within(form).getByRole("combobox"), ALASAN[0]);
  await pertama.user.click(within(form).getByRole("button", { name: m.abaikanIni }));
  const store = pertama.session.tersimpan;
  cleanup();

  const { session } = await buka([cacat()], { store });
  expect(await screen.findByRole("button", { name: m.diabaikan(1) })).toBeTruthy();
  expect(baris()).toHaveLength(0);
  act(() => session.ketik("identitas.nama", "Pengelolaan Surat Dinas"));
  expect(baris()).toHaveLength(0);
  act(() => session.ketik(WAKTU, "sebentar saja"));
  expect(baris()).toHaveLength(1);
  expect(screen.queryByRole("button", { name: m.diabaikan(1) })).toBeNull();
});

it("says so when the document does not keep the reason, and the finding stays", async () => {
  const layar = await buka([cacat()]);
  jest.spyOn(layar.session, "writeStore").mockRejectedValue(new Error("full"));
  const form = await tanya(layar);
  await layar.user.selectOptions(within(form).getByRole("combobox"), ALASAN[0]);
  await layar.user.click(within(form).getByRole("button", { name: m.abaikanIni }));
  expect(await screen.findByText(m.tidakTersimpan)).toBeTruthy();
  expect(baris()).toHaveLength(1);
});

it.each([
  ["protected", { terlindung: true }, m.halangan.terlindung],
  ["opened for reading only", { hanyaBaca: true }, m.halangan.hanyaBaca],
] as const)("in a document that is %s the button says why it does nothing", async (_, keadaan, sebab) => {
  const { user, session } = await buka([cacat()], keadaan);
  await user.click(baris()[0]!);
  const tombol = screen.getByRole("button", { name: m.abaikan });
  expect(document.getElementById(tombol.getAttribute("aria-describedby") ?? "")?.textContent).toBe(sebab);
  await user.click(tombol);
  expect(screen.queryByRole("form")).toBeNull();
  expect(session.tersimpan.abaikan).toEqual([]);
});
