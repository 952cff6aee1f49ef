import { contentTypes, fromFlatOpc, mainDocument, relationships, type Package } from "../../../src/ooxml/package";
import { optionsFrom } from "../../../src/ooxml/options";
import { readSnapshot } from "../../../src/ooxml/reader";
import { buildDocument } from "../../../src/ooxml/writer/document";
import { buildInsertion } from "../../../src/ooxml/writer/insertion";
import { recognise } from "../../../src/recognise/recognise";
import { lengkapi } from "../../../src/sop/input";
import { PROFIL_DASAR } from "../../../src/sop/profil-dasar";
import { isiDariProfil } from "../../../src/sop/profil/isi";
import type { Profile } from "../../../src/sop/profile";
import bersih from "../../fixtures/sop-bersih.json";
import contoh from "../../fixtures/profil-sukamaju.json";
import { lint } from "../../support/lint-ooxml";
import { SDK_TIMEOUT, validate } from "../../support/validate";

const SUKAMAJU = contoh as Profile;
const MM = 72 / 25.4;
const OPTIONS = optionsFrom(SUKAMAJU);
const KOSONG = isiDariProfil(lengkapi({}), SUKAMAJU, "2026-11-24").sop;
const TERISI = lengkapi(bersih as Parameters<typeof lengkapi>[0]);

/** Pictures of a document: how often each is shown, and what kind its part is. */
function gambar(pkg: Package): Record<string, string | number>[] {
  const main = mainDocument(pkg);
  return relationships(pkg, main.name)
    .filter(({ kind }) => kind === "image")
    .map(({ id, target }) => ({
      jenis: contentTypes(pkg).get(target) ?? "",
      dipakai: main.text.split(`r:embed="${id}"`).length - 1,
      byte: pkg.parts.get(target)?.bytes.length ?? 0,
    }));
}

test.each([false, true])(
  "the template of a profile: names, logo, margins and font; sound, cover page %s",
  async (halamanJudul) => {
    const pkg = buildDocument(KOSONG, null, { ...OPTIONS, halamanJudul });
    const snapshot = readSnapshot(pkg);
    const { margin } = snapshot.sections[0] ?? {};
    expect(gambar(pkg)).toEqual([{ jenis: "image/png", dipakai: halamanJudul ? 2 : 1, byte: 1008 }]);
    expect([margin?.top, margin?.right, margin?.bottom, margin?.left].map((pt) => Math.round((pt ?? 0) / MM))).toEqual([
      20, 15, 15, 25,
    ]);
    expect(snapshot.facts.font.name).toBe("Bookman Old Style");
    const [terbaca] = recognise(snapshot).sops;
    expect(terbaca?.sop.identitas).toEqual(KOSONG.identitas);
    expect(terbaca?.sop.dokumen?.logo).toBe(true);
    expect(lint(pkg)).toEqual([]);
    expect(await validate(pkg)).toEqual([]);
  },
  SDK_TIMEOUT,
);

test(
  "inserted into a document that has the same logo, the picture is there once",
  async () => {
    const host = buildDocument(TERISI, null, OPTIONS);
    const place = { host, section: 0, textBefore: true, textAfter: false };
    const pkg = fromFlatOpc(buildInsertion(KOSONG, null, OPTIONS, place));
    expect(gambar(pkg)).toEqual([{ jenis: "image/png", dipakai: 1, byte: 1008 }]);
    expect(await validate(pkg)).toEqual([]);
    const tanpa = fromFlatOpc(buildInsertion(KOSONG, null, { ...OPTIONS, logo: undefined }, place));
    expect(gambar(tanpa)).toEqual([]);
  },
  SDK_TIMEOUT,
);

test("a logo that cannot be read leaves its place empty", () => {
  const pkg = buildDocument(KOSONG, null, { ...OPTIONS, logo: "data:image/png;base64,AAAA" });
  expect(gambar(pkg)).toEqual([]);
  expect(recognise(readSnapshot(pkg)).sops[0]?.sop.dokumen?.logo).toBe(false);
});

test("nothing of a profile goes into a document but what is seen in it", () => {
  const semua = [...buildDocument(KOSONG, null, OPTIONS).parts.values()].filter(({ isXml }) => isXml);
  const teks = semua.map((part) => part.text).join("\n");
  for (const rahasia of ["Budi Santoso", "198001052005011006", "Pembina", "kota-sukamaju", "Nomor 5 Tahun 2024"]) {
    expect([rahasia, teks.includes(rahasia)]).toEqual([rahasia, false]);
  }
});

test("the sheet of the base profile is the usual one", () => {
  expect(optionsFrom(PROFIL_DASAR)).toEqual({ kertas: "F4", halamanJudul: false, huruf: "Arial" });
});
