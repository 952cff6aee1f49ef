import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader/read-snapshot";
import { recognise } from "../../src/recognise/recognise";
import type { Sop } from "../../src/sop/sop";
import { corpusFile } from "../support/corpus";

/**
 * What an evaluator finds in the documents of the corpus, by rule, SOP by SOP of a file. Their texts are sound; what is wrong is their
 * form: ticks in place of symbols, portrait pages, missing columns, no logo, cells merged over steps.
 */
export const KORPUS: Readonly<Record<string, readonly string[]>> = {
  "handmade/libreoffice-sop-001.doc": ["STR-11 MTB-12", "STR-11 MTB-12"],
  "handmade/libreoffice-sop-001.odt": ["STR-11 MTB-12", "STR-11 MTB-12"],
  "handmade/libreoffice-sop-002.doc": [""],
  "handmade/libreoffice-sop-002.odt": [""],
  "handmade/libreoffice-sop-003.doc": ["IDN-20"],
  "handmade/libreoffice-sop-003.odt": ["IDN-20"],
  "handmade/sop-001": [""],
  "handmade/sop-002": ["STR-07"],
  "handmade/sop-003": ["IDN-20 STR-04 STR-05 STR-06"],
  "handmade/sop-004": ["IDN-20 STR-07 MTB-12"],
  "handmade/sop-005": [""],
  "handmade/sop-006": ["IDN-20 IDN-05 IDN-07 MTB-12"],
  "handmade/sop-007": ["IDN-20 STR-04 STR-11 MTB-12", "IDN-20 STR-04 STR-11 MTB-12"],
  "handmade/sop-008": ["STR-05 STR-06"],
  "handmade/sop-009": ["STR-11"],
  "handmade/sop-010": [""],
  "handmade/sop-011": ["STR-04 STR-05 STR-06", "STR-04 STR-05 STR-06"],
  "handmade/sop-012": ["IDN-20 STR-11 MTB-12"],
  "handmade/sop-013": ["STR-04 MTB-12"],
  "handmade/sop-014": ["IDN-05 IDN-07 STR-04"],
  "handmade/sop-015": ["IDN-20 STR-05 STR-06 STR-11 MTB-12"],
  "handmade/sop-016": ["STR-07"],
  "handmade/sop-017": ["STR-07 STR-11 MTB-12"],
  "handmade/sop-018": ["IDN-20", "IDN-20"],
  "handmade/sop-019": ["IDN-20"],
  "handmade/sop-020": ["MTB-12"],
  // A flow that was drawn alone: no identity, no boxes, no columns but those of the performers.
  "hand-drawn-swimlane": ["STR-01 STR-02 STR-03 LKH-04 LKH-09"],
  // Other kinds of SOP are named once and not checked.
  "accreditation-template": [],
  "narrative-school": [],
  "narrative-treasurer": [],
};

/** The SOPs that are read out of a document of the corpus. */
export const sopKorpus = (nama: string): Sop[] =>
  recognise(readSnapshot(readPackage(corpusFile(`${nama}.docx`)))).sops.map(({ sop }) => sop);
