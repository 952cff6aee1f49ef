import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { recognise } from "../../src/recognise/recognise";
import { LUAR } from "../support/naskah/luar";
import { fieldValues, performerValues, Score, stepValues } from "../support/score";

test.each(LUAR.map((satu) => [satu.nama, satu] as const))("%s", (_nama, { bytes, harapan }) => {
  const sops = recognise(readSnapshot(readPackage(bytes))).sops.map(({ sop }) => sop);
  const score = new Score();
  harapan.forEach((want, index) => {
    const got = sops[index];
    const nama = `${index + 1}`;
    score.add(nama, got ? fieldValues(got) : new Map(), fieldValues(want));
    score.add(nama, got ? stepValues(got.prosedur.langkah) : new Map(), stepValues(want.prosedur.langkah));
    score.add(
      nama,
      got ? performerValues(got.prosedur.pelaksana) : new Map(),
      performerValues(want.prosedur.pelaksana),
    );
  });
  expect(score.wrong).toEqual([]);
  expect(sops).toHaveLength(harapan.length);
});
