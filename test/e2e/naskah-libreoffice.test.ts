import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { recognise } from "../../src/recognise/recognise";
import { passThrough } from "../support/libreoffice";
import { DAFTAR } from "../support/naskah/daftar";
import { berkas, tulis } from "../support/naskah/naskah";
import { fieldValues, Score, stepValues } from "../support/score";

/** The XML is LibreOffice's own afterwards. What it does not keep of an old format (hidden text shown, controls gone) counts too. */
test.each(["odt", "doc", "rtf"] as const)(
  "handmade documents that went through .%s are read",
  async (format) => {
    const naskah = new Map(DAFTAR.map((cara, index) => [String(index + 1), tulis(cara)]));
    const passed = await passThrough(new Map([...naskah].map(([name, satu]) => [name, berkas([satu])])), format);
    const [fields, steps] = [new Score(), new Score()];
    for (const [name, { sop: harapan }] of naskah) {
      const { sops } = recognise(readSnapshot(readPackage(passed.get(name) as Uint8Array)));
      const sop = sops[0]?.sop ?? { ...harapan, prosedur: { pelaksana: [], langkah: [] } };
      fields.add(name, fieldValues(sop), fieldValues(harapan));
      steps.add(name, stepValues(sop.prosedur.langkah), stepValues(harapan.prosedur.langkah));
      if (sops.length !== 1) fields.wrong.push(`${name}: ${sops.length} SOPs`);
    }
    const details = process.env.SHOW_WRONG !== undefined;
    process.stdout.write(`.${format} fields ${fields.summary(details)}\n.${format} steps ${steps.summary(details)}\n`);
    expect(fields.wrong.filter((text) => text.endsWith("SOPs"))).toEqual([]);
    expect(Math.min(fields.precision, fields.recall)).toBeGreaterThanOrEqual(0.98);
    expect(Math.min(steps.precision, steps.recall)).toBeGreaterThanOrEqual(0.97);
  },
  240000,
);
