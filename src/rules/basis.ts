import type { Basis, BasisStatus } from "./rule";

const dari =
  (instrument: string) =>
  (part: string | null, status: BasisStatus = "verified"): Basis => ({ instrument, part, status });

/** A part of Permendagri 52/2011. */
export const p52 = dari("permendagri-52-2011");
/** A part of the annex of PermenPAN-RB 35/2012. */
export const p35 = dari("permenpanrb-35-2012");
/** A part of UU 12/2011. */
export const uu12 = dari("uu-12-2011");

export const P52_SYARAT_A = p52("persyaratan penyusunan SOP: mengacu pada peraturan perundang-undangan");
export const P52_SYARAT_B = p52("persyaratan penyusunan SOP: ditulis dengan jelas, rinci, dan benar");
export const P52_SYARAT_C = p52("persyaratan penyusunan SOP: memperhatikan SOP lainnya");
export const P35 = p35(null);
export const identitas = (isian: string): Basis => p35(`Lampiran, Bagian Identitas: ${isian}`);
export const flowchart = (isian: string): Basis => p35(`Lampiran, Bagian Flowchart: ${isian}`);
export const format = (isi: string): Basis => p35(`Lampiran, format SOP AP huruf b (${isi})`);

/** Believed, not yet checked against the official text: never printed with an instrument or a Pasal. */
export const UMUM: Basis = { instrument: null, part: null, status: "unverified" };
/** Our own proposal, for which no legal basis is claimed. */
export const RANCANGAN: Basis = { instrument: null, part: null, status: "design" };
/** Usual in real SOPs, never an obligation. */
export const KELAZIMAN: Basis = { instrument: null, part: null, status: "practice" };
