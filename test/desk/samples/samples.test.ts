import { buildSample, SAMPLES } from "../../../src/desk/samples";
import data from "../../../src/desk/samples/peminjaman-arsip.json";
import { Engine } from "../../../src/desk/engine/engine";

test.each(SAMPLES)("%s opens, and saves as it was opened", (id) => {
  const engine = Engine.open(buildSample(id), { profile: "web" });
  const texts = engine.paragraphs().map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(0);
  expect(
    Engine.open(engine.save(), { profile: "web" })
      .paragraphs()
      .map(({ text }) => text),
  ).toEqual(texts);
});

test("the correct SOP holds all its texts, the other one its mistakes", () => {
  const textOf = (id: "bersih" | "keliru"): string =>
    Engine.open(buildSample(id), { profile: "web" })
      .paragraphs()
      .map(({ text }) => text)
      .join("\n");
  for (const { kegiatan } of data.prosedur.langkah) expect(textOf("bersih")).toContain(kegiatan);
  for (const mistake of ["31 Februari 2025", "secepatnya", "Nomor 32 Tahun 2004"]) {
    expect(textOf("bersih")).not.toContain(mistake);
    expect(textOf("keliru")).toContain(mistake);
  }
});
