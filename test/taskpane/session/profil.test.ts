import { readFileSync } from "node:fs";
import { DEFAULT_TEMPLATE } from "../../../src/ooxml/options";
import { withValueAt } from "../../../src/sop/path";
import type { Profile } from "../../../src/sop/profile";
import contoh from "../../fixtures/profil-sukamaju.json";
import { sumberPalsu } from "../profil/sumber";
import { panggung, sopBersih, tenang } from "./start";

const SUKAMAJU = contoh as Profile;

async function siap(...args: Parameters<typeof panggung>) {
  const satu = await panggung(...args);
  for (let n = 0; n < 50 && !satu.pane.getState().profil.siap; n++) await tenang();
  return satu;
}

test("the profile of this computer lies over that of the administrator, and both over the base", async () => {
  const sendiri = { id: "sendiri", versi: 2, kantor: { perangkatDaerah: "Sekretariat Daerah" } };
  const { pane } = await siap([sopBersih()], { profil: sumberPalsu({ bawaan: SUKAMAJU, sendiri }) });
  const { berlaku, kartu } = pane.getState().profil;
  expect(berlaku).toMatchObject({
    pemda: { nama: "Pemerintah Kota Sukamaju" },
    kantor: { perangkatDaerah: "Sekretariat Daerah", unit: "Sekretariat" },
    aturan: { "simbol-lima-jenis": "error", "waktunya-pemantauan": "mati" },
  });
  expect(kartu).toBe(false);
});

test("what is set decides at once what is checked", async () => {
  const cacat = withValueAt(sopBersih(), "prosedur.langkah.2.mutuBaku.waktu", "sebentar");
  const { pane } = await siap([cacat], { profil: sumberPalsu() });
  const berat = () => pane.getState().hasil?.findings.map(({ rule, severity }) => `${rule} ${severity}`);
  expect(berat()).toEqual(["waktu-terukur error"]);
  pane.profil.simpan({ id: "x", aturan: { "waktu-terukur": "info" } });
  expect(berat()).toEqual(["waktu-terukur info"]);
  pane.profil.simpan({ id: "x", aturan: { "waktu-terukur": "mati" } });
  expect(berat()).toEqual([]);
  pane.profil.simpan(null);
  expect(berat()).toEqual(["waktu-terukur error"]);
});

test("the template takes names, sheet and next number from it, and the number is used up once it is written", async () => {
  const sumber = sumberPalsu({ sendiri: SUKAMAJU });
  const { pane, session } = await siap([], { profil: sumber });
  session.tolak("dokumenTerlindung");
  await pane.perintah.sisipkanTemplat(DEFAULT_TEMPLATE);
  expect(pane.getState().profil.berlaku.pencacah?.terakhir).toBe(11);
  session.tolak(null);
  await pane.perintah.sisipkanTemplat(DEFAULT_TEMPLATE);
  expect(session.dokumen[0]?.identitas).toMatchObject({
    ...{ pemda: "Pemerintah Kota Sukamaju", instansi: "Dinas Kesehatan", unit: "Sekretariat" },
    ...{ nomor: "000.8.3/12/DISKES/2026", pengesahan: { nama: "dr. Ratna Wulandari, M.Kes." } },
  });
  expect(JSON.parse(sumber.sendiri ?? "")).toMatchObject({ pencacah: { terakhir: 12, tahun: 2026 } });
  await pane.perintah.sisipkanTemplat(DEFAULT_TEMPLATE);
  expect(session.dokumen[1]?.identitas.nomor).toBe("000.8.3/13/DISKES/2026");
  await pane.perintah.sisipkanTemplat(DEFAULT_TEMPLATE, false);
  expect(session.dokumen[2]?.identitas).toMatchObject({ nomor: "", instansi: "Dinas Kesehatan" });
  expect(pane.getState().profil.berlaku.pencacah?.terakhir).toBe(13);
});

test("another pane's change arrives; one that cannot be read does not apply and is kept to be looked at", async () => {
  const sumber = sumberPalsu();
  const { pane } = await siap([sopBersih()], { profil: sumber });
  sumber.ubahDariLuar('{ "id": "x", "pemda": { "nama": "Kota Lain" } }');
  await tenang();
  expect(pane.getState().profil.berlaku.pemda?.nama).toBe("Kota Lain");
  sumber.ubahDariLuar('{ "id": "x", "versi": 9 }');
  await tenang();
  expect(pane.getState().profil).toMatchObject({ sendiri: null, rusak: { sendiri: '{ "id": "x", "versi": 9 }' } });
});

test.each([
  ["a page in place of a file", "<!doctype html>"],
  ["a profile with a slip", '{ "id": "x", "aturan": { "tidak-ada": "mati" } }'],
])("an administrator's profile that is no good stops nothing: %s", async (_, bawaan) => {
  const { pane } = await siap([sopBersih()], { profil: sumberPalsu({ bawaan }) });
  expect(pane.getState().profil).toMatchObject({ bawaan: null, rusak: { bawaan } });
  expect(pane.getState().hasil?.findings).toEqual([]);
});

test.each<[string, Parameters<typeof sumberPalsu>[0], boolean]>([
  ["nothing is set", {}, true],
  ["several offices, none of them ours yet", { bawaan: { ...SUKAMAJU, kantor: {} } }, true],
  ["the administrator has said which office this is", { bawaan: SUKAMAJU }, false],
  ["something is set here", { sendiri: { id: "x" } }, false],
])("the question for the essentials: %s", async (_, awal, kartu) => {
  const sumber = sumberPalsu(awal);
  const { pane } = await siap([sopBersih()], { profil: sumber });
  expect(pane.getState().profil.kartu).toBe(kartu);
  pane.profil.tutupKartu();
  expect([pane.getState().profil.kartu, sumber.ditutup]).toEqual([false, true]);
  expect((await siap([sopBersih()], { profil: sumber })).pane.getState().profil.kartu).toBe(false);
});

test("a webview that keeps nothing says so", async () => {
  const { pane } = await siap([sopBersih()], { profil: sumberPalsu({ penuh: true }) });
  pane.profil.simpan({ id: "x" });
  expect(pane.getState().profil).toMatchObject({ tersimpan: false, sendiri: { id: "x" } });
});

test("the pane asks nobody but its own folder for a profile", () => {
  const sumber = readFileSync("src/taskpane/session/sumber-profil.ts", "utf8");
  expect(sumber.match(/fetch\([^)]*\)/g)).toEqual([
    expect.stringContaining('new URL("profil.json", document.baseURI)'),
  ]);
});
