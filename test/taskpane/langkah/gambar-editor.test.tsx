/** @jest-environment jsdom */
import { cleanup, screen, waitFor } from "@testing-library/react";
import { toProsedur } from "../../../src/taskpane/langkah/convert";
import { id as teks } from "../../../src/taskpane/langkah/teks-id";
import { langkahTerpilih } from "../../../src/taskpane/session/state";
import { buka, type Layar } from "../render";
import { sopBersih } from "../session/start";

const m = teks.gambar;
const prosedur = ({ pane }: Layar) => toProsedur(langkahTerpilih(pane().getState()).riwayat.kini);
const simbol = (nomor: number) => screen.getByRole("button", { name: new RegExp(`^Langkah ${nomor} dari 8, `) });
const siap = () => waitFor(() => expect(document.querySelectorAll(".titik").length).toBeGreaterThan(7));
const tombol = (name: string) => screen.getByRole("button", { name });

async function gambar(): Promise<Layar> {
  const layar = await buka([sopBersih()], { alamat: "?aksi=bagan" });
  await siap();
  return layar;
}

afterEach(cleanup);

it("every symbol says what it is and where it leads", async () => {
  const layar = await gambar();
  const { pelaksana, langkah } = prosedur(layar);
  const keputusan = langkah.findIndex(({ ke }) => ke.length > 1);
  const [ya, tidak] = langkah[keputusan]!.ke;
  expect(simbol(keputusan + 1).getAttribute("aria-label")).toBe(
    `Langkah ${keputusan + 1} dari 8, ${pelaksana[langkah[keputusan]!.simbol[0]!.pelaksana]}, keputusan, ${ya!.label} ke ${ya!.langkah}, ${tidak!.label} ke ${tidak!.langkah}`,
  );
});

it("arrow keys move a symbol to another performer and its step to another row; Ctrl+Z takes it back", async () => {
  const layar = await gambar();
  const { user } = layar;
  const sebelum = prosedur(layar);
  simbol(2).focus();
  const kolom = sebelum.langkah[1]!.simbol[0]!.pelaksana;
  await user.keyboard(kolom === 0 ? "{ArrowRight}" : "{ArrowLeft}");
  expect(prosedur(layar).langkah[1]?.simbol[0]?.pelaksana).toBe(kolom === 0 ? 1 : kolom - 1);
  await user.keyboard("{ArrowDown}");
  expect(prosedur(layar).langkah[2]?.kegiatan).toBe(sebelum.langkah[1]?.kegiatan);
  expect(document.querySelector(".alat-simbol [role=status]")?.textContent).toContain("langkah 3");
  await user.keyboard("{Control>}zz{/Control}");
  expect(prosedur(layar)).toEqual(sebelum);
  await user.keyboard("{Control>}y{/Control}");
  expect(prosedur(layar)).not.toEqual(sebelum);
});

it.each(["click", "number"] as const)("an arrow is led elsewhere by %s", async (cara) => {
  const layar = await gambar();
  const { user } = layar;
  await user.click(simbol(1));
  await user.click(tombol(m.arahkan("")));
  if (cara === "click") await user.click(simbol(4));
  else await user.type(screen.getByRole("textbox", { name: m.nomorTujuan }), "99{Enter}");
  if (cara === "number") {
    expect(screen.getByText(m.tidakAda(8))).toBeTruthy();
    const kotak = screen.getByRole("textbox", { name: m.nomorTujuan });
    await user.clear(kotak);
    await user.type(kotak, "4{Enter}");
  }
  expect(prosedur(layar).langkah[0]?.ke[0]?.langkah).toBe(4);
  expect(screen.queryByRole("textbox", { name: m.nomorTujuan })).toBeNull();
});

it("Esc calls the choice of a target off", async () => {
  const layar = await gambar();
  const sebelum = prosedur(layar);
  await layar.user.click(simbol(1));
  await layar.user.click(tombol(m.panahBaru));
  await layar.user.keyboard("{Escape}");
  expect(screen.queryByRole("textbox", { name: m.nomorTujuan })).toBeNull();
  expect(prosedur(layar)).toEqual(sebelum);
});

it("a step is inserted on an arrow, another shape is chosen, the fields open", async () => {
  const layar = await gambar();
  const { user } = layar;
  await user.click(simbol(1));
  await user.selectOptions(screen.getByRole("combobox", { name: teks.langkah.bentuk }), teks.langkah.namaBentuk.kotak);
  expect(prosedur(layar).langkah[0]?.simbol[0]?.bentuk).toBe("kotak");
  await user.click(tombol(m.sisip("")));
  expect(prosedur(layar).langkah).toHaveLength(9);
  expect(prosedur(layar).langkah[0]?.ke).toEqual([{ langkah: 2 }]);
  await user.click(tombol(m.ubahTeks));
  expect(document.activeElement?.getAttribute("data-fokus")).toMatch(/^kegiatan-/);
});
