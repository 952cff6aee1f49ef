import type { BlokPengesahan } from "../../snippets/cuplikan";
import type { Path } from "../../sop/path";
import type { Pengesahan } from "../../sop/sop";
import { rapikan } from "../../sop/teks";

/** What a signature block brings to an approval: first values, and those that would take the place of others. */
export interface BlokBaru {
  readonly isian: readonly { readonly path: Path; readonly teks: string }[];
  readonly ganti: readonly { readonly path: Path; readonly dari: string; readonly teks: string }[];
}

/** The fields that a block has a value for and that read otherwise now. The field of an electronic signature stands below the office. */
export function blokBaru(lama: Pengesahan, blok: BlokPengesahan): BlokBaru {
  const jabatan = [...blok.jabatan, blok.tandaTangan].filter((baris) => baris !== "").join("\v");
  const baru = { jabatan, nama: blok.nama, nip: blok.nip };
  const beda = (["jabatan", "nama", "nip"] as const).filter(
    (kunci) => baru[kunci] !== "" && rapikan(baru[kunci]) !== rapikan(lama[kunci]),
  );
  const satu = (kunci: keyof Pengesahan) => ({
    path: `identitas.pengesahan.${kunci}`,
    dari: lama[kunci],
    teks: baru[kunci],
  });
  return {
    isian: beda.filter((kunci) => lama[kunci] === "").map(satu),
    ganti: beda.filter((kunci) => lama[kunci] !== "").map(satu),
  };
}
