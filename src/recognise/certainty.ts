import { isOffice, isPemda } from "./fields/nama-kantor";
import { KOTAK } from "./kotak";
import { LABEL_IDENTITAS, type Tagged } from "./identitas";
import type { Segment } from "./segments";
import type { Sop } from "../sop/sop";
import type { Path } from "../sop/path";

/** A name that no word tells to be that of an office: its place alone speaks for it. */
const BY_PLACE = 0.7;
/** A signer without NIP below: name and office are told by their order alone. */
const BY_ORDER = 0.75;

/**
 * How sure the fields with a value are: by their labels, and where there are none by the words in them.
 * `broken`: the name of the office may be two.
 */
export function certainty(sop: Sop, { hits }: Segment, tagged: Tagged, broken: boolean): Map<Path, number> {
  const { identitas } = sop;
  const yakin = new Map<Path, number>();
  const note = (path: Path, value: string | readonly string[], sure: number): void => {
    if (value.length > 0) yakin.set(path, tagged.has(path) ? 1 : sure);
  };
  note("identitas.pemda", identitas.pemda, isPemda(identitas.pemda) ? 1 : BY_PLACE);
  const office = isOffice(identitas.instansi) || identitas.pemda !== "";
  note("identitas.instansi", identitas.instansi, office && !broken ? 1 : BY_PLACE);
  note("identitas.unit", identitas.unit, isOffice(identitas.unit) || identitas.pemda !== "" ? 1 : BY_PLACE);
  for (const label of LABEL_IDENTITAS) {
    if (label !== "pengesahan") note(`identitas.${label}`, identitas[label], hits.get(label)?.yakin ?? BY_PLACE);
  }
  const { jabatan, nama, nip } = identitas.pengesahan;
  const sure = hits.get("pengesahan")?.yakin ?? 1;
  note("identitas.pengesahan.jabatan", jabatan, sure);
  note("identitas.pengesahan.nama", nama, nip === "" && !/,/.test(nama) ? Math.min(sure, BY_ORDER) : sure);
  note("identitas.pengesahan.nip", nip, sure);
  for (const kotak of KOTAK) note(kotak, sop[kotak], hits.get(kotak)?.yakin ?? 1);
  return yakin;
}
