import { createChecker } from "../../../src/checker/checker";
import { DEFAULT_TEMPLATE } from "../../../src/ooxml/options";
import { toZip } from "../../../src/ooxml/package";
import { buildDocument } from "../../../src/ooxml/writer/document";
import { withValueAt } from "../../../src/sop/path";
import { abaikan, batalkan } from "../../../src/taskpane/periksa/perintah";
import { startPane, type Pane } from "../../../src/taskpane/session/pane";
import { SOP } from "../../word/support/documents";
import { closeScenes, openScene, PROFILES, type Scene } from "../../word/support/scene";
import { tenang } from "../session/start";

const WAKTU = "prosedur.langkah.2.mutuBaku.waktu";
const cacat = (): Uint8Array => toZip(buildDocument(withValueAt(SOP, WAKTU, "secepatnya"), null, DEFAULT_TEMPLATE));

let pane: Pane | undefined;
afterEach(() => {
  pane?.stop();
  closeScenes();
});

/** The pane on the real office.js and a document, once it has read what the document keeps. */
async function buka(docx: Uint8Array, profile: (typeof PROFILES)[number]): Promise<Scene> {
  const scene = await openScene(docx, profile);
  pane = startPane({
    session: scene.session,
    checker: createChecker(),
    hariIni: () => "2026-11-24",
    after: () => () => undefined,
  });
  for (let kali = 0; kali < 200 && pane.getState().simpanan === null; kali += 1) await tenang();
  await scene.pass(0);
  return scene;
}

const temuan = () => pane?.getState().hasil?.findings.filter(({ rule }) => rule === "waktu-terukur") ?? [];
const diabaikan = () => pane?.getState().hasil?.diabaikan ?? [];

test.each(PROFILES)("%s: kept in the file, until the text changes", async (profile) => {
  const pertama = await buka(cacat(), profile);
  expect(temuan()).toHaveLength(1);
  expect(await abaikan(pane as Pane, temuan()[0]!, "Menunggu pihak lain")).toBe(true);
  const berkas = pertama.office.engine.save();
  pane?.stop();
  closeScenes();

  const { office, pass, texts } = await buka(berkas, profile);
  expect([temuan().length, diabaikan().map(({ alasan }) => alasan)]).toEqual([0, ["Menunggu pihak lain"]]);
  office.engine.typeText(texts().indexOf(SOP.identitas.nama), "Pengelolaan Surat Dinas");
  await pass(2500);
  expect(pane?.getState().reading?.recognition.sops[0]?.sop.identitas.nama).toBe("Pengelolaan Surat Dinas");
  expect(diabaikan()).toHaveLength(1);
  office.engine.typeText(texts().indexOf("secepatnya"), "secepatnya saja");
  await pass(2500);
  expect([temuan().map(({ text }) => text), diabaikan()]).toEqual([["secepatnya saja"], []]);
});

test("revoked, it is gone from the file too", async () => {
  const { office } = await buka(cacat(), "m365");
  await abaikan(pane as Pane, temuan()[0]!, "Menunggu pihak lain");
  await batalkan(pane as Pane, diabaikan()[0]!.temuan);
  expect(temuan()).toHaveLength(1);
  const bagian = [...office.engine.parts().values()].map((isi) => new TextDecoder().decode(isi)).join();
  expect(bagian).not.toContain("Menunggu pihak lain");
});
