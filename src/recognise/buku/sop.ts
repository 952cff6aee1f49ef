import type { Sheet } from "../../ooxml/workbook/sheet";
import { snapshotOfSheets } from "../../ooxml/workbook/to-snapshot";
import type { Dokumen } from "../../sop/dokumen";
import { sopKosong } from "../../sop/kosong";
import type { Sop } from "../../sop/sop";
import type { Kind } from "../recognition";
import { recognise } from "../recognise";
import { bacaLembar } from "./baca";

/** The SOPs of a workbook: identity and boxes from all its sheets, the steps from the sheet that holds them. */
export function sopBuku(sheets: readonly Sheet[]): { kind: Kind; sops: Sop[] } {
  const { kind, sops } = recognise(snapshotOfSheets(sheets));
  const perLembar = sheets.map((sheet) => bacaLembar([sheet]));
  const found = sops.map(({ sop, procedureTables }): Sop => {
    const [table] = procedureTables;
    const [own, ...more] = table === undefined ? [] : (perLembar[table] ?? []);
    const prosedur = own && more.length === 0 && procedureTables.length === 1 ? own.prosedur : sop.prosedur;
    return { ...sop, prosedur, ...(sop.dokumen ? { dokumen: tanpaHalaman(sop.dokumen) } : {}) };
  });
  if (found.length > 0) return { kind, sops: found };
  const langkah = perLembar.flat().map(({ prosedur }): Sop => ({ ...sopKosong(), prosedur }));
  return { kind: langkah.length > 0 ? "sop-ap" : kind, sops: langkah };
}

/** What only pages of Word have is left out: a sheet has none. */
function tanpaHalaman(dokumen: Dokumen): Dokumen {
  const rest = { ...dokumen };
  delete rest.halaman;
  delete rest.headerBerulang;
  delete rest.penghubung;
  delete rest.diLuarSel;
  return rest;
}
