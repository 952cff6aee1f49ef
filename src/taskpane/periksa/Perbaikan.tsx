import { Button } from "@fluentui/react-components";
import { perbaikanAman } from "../../checker/pilih-perbaikan";
import type { Finding } from "../../checker/result";
import type { Fix } from "../../rules/rule";
import { useMessages, useTeks } from "../messages";
import type { AksiTemuan } from "./aksi";
import { TEKS } from "./teks";

interface Props {
  temuan: Finding;
  /** All findings of the same rule, this one included. */
  sejenis: readonly Finding[];
  perbaiki: AksiTemuan["perbaiki"];
}

/** The repairs of a finding, each shown before it is done; the safe ones also for all findings of its kind. */
export function Perbaikan({ temuan, sejenis, perbaiki }: Props) {
  const m = useTeks(TEKS);
  const semua = perbaikanAman(sejenis);
  return (
    <>
      {pilihan(temuan).map((fixes) => (
        <SatuPerbaikan key={fixes.map(({ at, to }) => `${at} ${to}`).join()} fixes={fixes} perbaiki={perbaiki} />
      ))}
      {semua.temuan > 1 && (
        <div className="perbaikan">
          <Button size="small" onClick={() => perbaiki(semua.fixes)}>
            {m.perbaikiSemua(semua.temuan)}
          </Button>
          {semua.dilewati > 0 && <p className="kecil">{m.dilewati(semua.dilewati)}</p>}
        </div>
      )}
    </>
  );
}

/** What one may choose from: the safe repairs of a finding belong together, suggestions exclude each other. */
function pilihan({ fixes }: Finding): (readonly Fix[])[] {
  const aman = fixes.filter(({ kind }) => kind === "aman");
  const saran = fixes.filter(({ kind }) => kind === "saran").map((fix) => [fix]);
  return aman.length > 0 ? [aman, ...saran] : saran;
}

function SatuPerbaikan({ fixes, perbaiki }: Pick<Props, "perbaiki"> & { fixes: readonly Fix[] }) {
  const m = useMessages().periksa;
  const aman = fixes.every(({ kind }) => kind === "aman");
  return (
    <div className="perbaikan">
      <ul lang="id">
        {fixes.map(({ at, from, to }) => (
          <li key={at}>
            {from.trim() !== "" && <del>{from}</del>} <ins>{to || m.kosongkan}</ins>
          </li>
        ))}
      </ul>
      <Button size="small" appearance={aman ? "primary" : "secondary"} onClick={() => perbaiki(fixes)}>
        {aman ? m.perbaiki : m.terapkan}
      </Button>
    </div>
  );
}
