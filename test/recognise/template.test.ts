import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { mainDocument, Part, readPackage, toZip, withParts, type Package } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { buildTemplate } from "../../src/ooxml/writer/document";
import { recognise } from "../../src/recognise/recognise";
import { sopKosong } from "../../src/sop/kosong";
import type { Sop } from "../../src/sop/sop";

const template = (halamanJudul = false): Package =>
  readPackage(toZip(buildTemplate({ ...DEFAULT_TEMPLATE, halamanJudul })));

function read(pkg: Package): Sop {
  const { kind, sops } = recognise(readSnapshot(pkg));
  expect([kind, sops.length]).toEqual(["sop-ap", 1]);
  return sops[0]!.sop;
}

/** As hosts leave it that lose what they do not know. */
function damaged(pkg: Package, pattern: RegExp): Package {
  const { name, text } = mainDocument(pkg);
  const changed = text.replace(pattern, "");
  expect(changed).not.toBe(text);
  return withParts(pkg, [Part.ofText(name, changed)]);
}

test.each([
  ["as it is written", template()],
  ["with a cover", template(true)],
  ["without its tags", damaged(template(), /<w:tag [^>]*>/g)],
  ["without tags and marks of placeholders", damaged(template(), /<w:tag [^>]*>|<w:showingPlcHdr\/>/g)],
])("our empty template, %s, is an SOP in which nothing is filled in", (_name, pkg) => {
  const { dokumen, prosedur, ...model } = read(pkg);
  const threeColumns = { pelaksana: ["", "", ""], langkah: [] };
  expect({ ...model, prosedur }).toEqual({ ...sopKosong(), prosedur: threeColumns });
  expect(new Set(dokumen?.belumDiisi)).toEqual(
    new Set([
      ...["pemda", "instansi", "unit", "nomor", "tanggalPembuatan", "tanggalRevisi", "tanggalEfektif", "nama"].map(
        (key) => `identitas.${key}`,
      ),
      ...["jabatan", "nama", "nip"].map((key) => `identitas.pengesahan.${key}`),
      ...["dasarHukum", "kualifikasiPelaksana", "keterkaitan", "peralatan", "peringatan", "pencatatan"],
      ...[0, 1, 2].map((index) => `prosedur.pelaksana.${index}`),
    ]),
  );
});
