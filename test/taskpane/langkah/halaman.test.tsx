/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { planFlowchart } from "../../../src/flowchart/plan-flowchart";
import { fromProsedur } from "../../../src/taskpane/langkah/convert";
import { halamanBerubah, pisahSebelum } from "../../../src/taskpane/langkah/halaman";
import { gambarDraft, halamanLangkah } from "../../../src/taskpane/langkah/gambar";
import { id as teks } from "../../../src/taskpane/langkah/teks-id";
import { ubah } from "../../../src/taskpane/langkah/ubah";
import { F4 } from "../../flowchart/flows";
import { buka } from "../render";
import { sopBersih } from "../session/start";

jest.mock("../../../src/flowchart/plan-flowchart", () => {
  const { planFlowchart: plan } = jest.requireActual<{ planFlowchart: () => unknown }>(
    "../../../src/flowchart/plan-flowchart",
  );
  return { planFlowchart: jest.fn(plan) };
});

const m = teks.halaman;
const draft = fromProsedur(sopBersih().prosedur);
const id = (index: number): number => draft.baris[index]!.id;

describe("pages that are wanted", () => {
  it("are those of the document until the person says otherwise", () => {
    expect(pisahSebelum(draft, [2, 5])).toEqual([2, 5]);
    const lain = ubah(ubah(draft, { jenis: "halaman", id: id(2), baru: false }), {
      jenis: "halaman",
      id: id(4),
      baru: true,
    });
    expect(pisahSebelum(lain, [2, 5])).toEqual([4, 5]);
    expect([halamanBerubah(draft, [2, 5]), halamanBerubah(lain, [2, 5])]).toEqual([false, true]);
  });

  it("go along with their step; a copy of it begins none, and the first step always stands at the head", () => {
    const pindah = ubah(ubah(draft, { jenis: "halaman", id: id(3), baru: true }), {
      jenis: "pindah",
      id: id(3),
      arah: -1,
    });
    expect(pisahSebelum(pindah, [])).toEqual([2]);
    expect(pisahSebelum(ubah(pindah, { jenis: "gandakan", id: id(3) }), [])).toEqual([2]);
    expect(pisahSebelum(ubah(draft, { jenis: "halaman", id: id(0), baru: true }), [])).toEqual([]);
  });

  it("are drawn", () => {
    const halaman = halamanLangkah(ubah(draft, { jenis: "halaman", id: id(3), baru: true }), F4);
    expect(halaman!.map((page, index) => page !== halaman![index - 1]).indexOf(true, 1)).toBe(3);
  });

  it("come from the plan of the drawing, made once for both, and anew for another layout", () => {
    const rencana = jest.mocked(planFlowchart).mockClear();
    const lain = ubah(draft, { jenis: "halaman", id: id(2), baru: true });
    gambarDraft(lain, F4);
    halamanLangkah(lain, F4);
    expect(rencana).toHaveBeenCalledTimes(1);
    halamanLangkah(lain, { ...F4 });
    expect(rencana).toHaveBeenCalledTimes(2);
  });
});

describe("in the list of steps", () => {
  afterEach(cleanup);

  it("a box puts a step at the head of a page: said in its row, to be built, undone with Ctrl+Z, and built into the document", async () => {
    const { user, session } = await buka([sopBersih()], { alamat: "?aksi=bagan" });
    const baris = (await screen.findAllByRole("listitem"))[3]!.querySelector("button")!;
    await user.click(baris);
    const kotak = await screen.findByRole<HTMLInputElement>("checkbox", { name: m.baru });
    expect(kotak.checked).toBe(false);
    await user.click(kotak);
    expect(await screen.findByText(m.terpisah(4))).toBeTruthy();
    expect(baris.textContent).toContain(m.tanda);
    expect(screen.getByText(teks.bagan.belumSesuai)).toBeTruthy();
    await user.keyboard("{Control>}z{/Control}");
    expect(kotak.checked).toBe(false);
    kotak.focus();
    await user.keyboard(" ");
    const tulis = jest.spyOn(session, "buildFlowchart");
    await user.click(screen.getByRole("button", { name: teks.bagan.perbarui }));
    expect(tulis.mock.calls[0]?.[2]).toMatchObject({ pisahSebelum: [3] });
  });
});
