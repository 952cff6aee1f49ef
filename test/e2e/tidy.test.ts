import type { Prosedur, Sop } from "../../src/sop/sop";
import { corpusFile, describeCorpus } from "../support/corpus";
import { bacaSop, simpanSah } from "./support/bacaan";
import { deskSuite } from "./support/desk-suite";

const buka = deskSuite();
const read = (docx: Uint8Array): Sop => bacaSop(docx).sop;

const texts = ({ pelaksana, langkah }: Prosedur): unknown => [
  pelaksana,
  langkah.map(({ kegiatan, mutuBaku, keterangan }) => ({ kegiatan, mutuBaku, keterangan })),
];

/** Documents that somebody drew by hand: with shapes, with a doubtful arrow, with marks instead of shapes. */
describeCorpus("an old drawing becomes a clean one in one write", () => {
  test.each([
    ["sop-003", "web"],
    ["sop-019", "ltsc2021"],
    ["sop-009", "m365"],
  ])("%s on %s", async (name, profile) => {
    const before = corpusFile(`handmade/${name}.docx`);
    const { desk, pane } = await buka(`?profil=${profile}`, [`${name}.docx`, before]);
    await pane.tab("Langkah");
    await pane.frame.locator(".titik").first().waitFor();
    const ask = pane.button("Pakai jawaban ini");
    if (await ask.isVisible()) await ask.click();
    await pane.button(/^(Rapikan tata letak|Perbarui bagan)$/).click();
    await pane.frame.getByText("Bagan alir sudah ditulis ke dokumen.").waitFor();
    await pane.frame.getByText("Bagan sudah sesuai dengan langkah.").waitFor();

    const docx = await simpanSah(desk, before);
    const [old, tidy] = [read(before), read(docx)];
    expect(texts(tidy.prosedur)).toEqual(texts(old.prosedur));
    expect({ ...tidy, prosedur: null, dokumen: null }).toEqual({ ...old, prosedur: null, dokumen: null });
    expect(tidy.dokumen?.baganTerbaca).toBe(true);
    const shapes = new Set(tidy.prosedur.langkah.flatMap(({ simbol }) => simbol.map(({ bentuk }) => bentuk)));
    expect([...shapes].every((bentuk) => ["kapsul", "kotak", "belahKetupat"].includes(bentuk))).toBe(true);
    expect(tidy.prosedur.langkah.filter(({ ke }) => ke.length > 0).length).toBeGreaterThanOrEqual(
      tidy.prosedur.langkah.length - 1,
    );

    await pane.button("Kembalikan").click();
    await pane.frame.getByText("Isi sebelumnya sudah dikembalikan.").waitFor();
    expect(read(await desk.save())).toEqual(old);
    await desk.close();
  });
});
