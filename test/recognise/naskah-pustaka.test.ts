import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { recognise } from "../../src/recognise/recognise";
import { PUSTAKA } from "../support/naskah/pustaka";
import { fieldValues, performerValues, Score, stepValues } from "../support/score";

test.each(PUSTAKA.map((satu) => [satu.nama, satu] as const))("made by the docx package: %s", async (_nama, dokumen) => {
  const { sops } = recognise(readSnapshot(readPackage(await dokumen.bytes())));
  expect(sops).toHaveLength(1);
  const { sop } = sops[0]!;
  const score = new Score();
  score.add("field", fieldValues(sop), fieldValues(dokumen.sop));
  score.add("step", stepValues(sop.prosedur.langkah), stepValues(dokumen.sop.prosedur.langkah));
  score.add("performer", performerValues(sop.prosedur.pelaksana), performerValues(dokumen.sop.prosedur.pelaksana));
  expect(score.wrong).toEqual([]);
});
