import type { Locator } from "playwright-core";
import { DeskPage } from "./support/desk-page";
import { Pane } from "./support/pane";
import { servedDesk } from "./support/served";
import { terminal } from "./support/terminal";

const at = servedDesk();
let desk: DeskPage;
let pane: Pane;

afterEach(() => desk.close());

const WAKTU = "Waktu ini belum terukur.";
const ALASAN = "Tidak berlaku untuk SOP ini";

async function usePane(): Promise<void> {
  pane = new Pane(await desk.pane());
}

/** The row of the finding, among those that are not set aside. */
const row = (): Locator => pane.frame.locator("[data-temuan]", { hasText: WAKTU });

/** What the terminal says of a document: findings of the time, and what is set aside. */
function times(docx: Uint8Array): { findings: string[]; diabaikan: string[] } {
  const [{ findings, diabaikan }] = terminal("check", docx) as [
    Record<"findings" | "diabaikan", { code: string; text: string; alasan?: string }[]>,
  ];
  const time = (list: typeof findings): string[] =>
    list.filter(({ code }) => code === "MTB-03").map(({ text, alasan }) => [text, alasan].filter(Boolean).join(": "));
  return { findings: time(findings), diabaikan: time(diabaikan) };
}

test("ignored, saved and opened again it stays ignored, whatever is edited elsewhere; another text brings it back", async () => {
  desk = await DeskPage.open(at.browser, at.url, "?contoh=keliru");
  await usePane();
  await row().click();
  await pane.button("Abaikan…").click();
  await pane.frame.getByRole("combobox", { name: "Alasan" }).selectOption(ALASAN);
  await pane.button("Abaikan temuan ini").click();
  await pane.button("Diabaikan (1)").waitFor();
  expect(await row().count()).toBe(0);

  const saved = await desk.save();
  expect(times(saved)).toMatchObject({ diabaikan: [`secepatnya: ${ALASAN}`] });

  await desk.show("kembali.docx", saved);
  await usePane();
  await pane.button("Diabaikan (1)").click();
  await pane.frame.getByText(ALASAN).waitFor();

  await desk.paragraph("SOP Arsip").click();
  await desk.page.keyboard.press("End");
  await desk.page.keyboard.type(" Dinamis");
  await desk.paragraph("SOP Arsip Dinamis").waitFor();
  await pane.frame.waitForTimeout(1500);
  expect(await pane.button("Diabaikan (1)").count()).toBe(1);

  await desk.paragraph("secepatnya").click();
  await desk.page.keyboard.press("End");
  await desk.page.keyboard.type(" saja");
  await row().waitFor();
  expect(await pane.button(/^Diabaikan/).count()).toBe(0);
  expect(times(await desk.save())).toEqual({ diabaikan: [], findings: ["secepatnya saja", "30"] });
  expect(desk.complaints).toEqual([]);
});

test("in a document for reading only the button says why it does nothing", async () => {
  desk = await DeskPage.open(at.browser, at.url, "?contoh=keliru&gangguan=hanyaBaca");
  await usePane();
  await row().click();
  await pane.frame.getByText("Dokumen ini hanya dapat dibaca, jadi alasan tidak dapat disimpan di dalamnya.").waitFor();
  expect(await pane.button("Abaikan…").getAttribute("aria-disabled")).toBe("true");
  expect(desk.complaints).toEqual([]);
});
