import type { Path } from "../../sop/path";
import { useMessages } from "../messages";
import { kunciIsian, type IsianKosong } from "./belum";
import { IkonKosong } from "./ikon";
import { LabelTempat } from "./LabelTempat";
import { Lipatan } from "../parts/Lipatan";

interface Props {
  butir: readonly IsianKosong[];
  tunjukkan: (path: Path) => void;
}

/** What has not been filled in yet: no fault, so it stays folded until it is asked for. */
export function Belum({ butir, tunjukkan }: Props) {
  const m = useMessages();
  return (
    <Lipatan nama="belum" judul={m.periksa.belumDiisi(butir.length)}>
      <ul>
        {butir.map((isian) => (
          <li className="temuan" key={kunciIsian(isian)}>
            <button type="button" className="baris" onClick={() => tunjukkan(isian.path)}>
              <IkonKosong />
              <span className="kalimat">
                {isian.temuan && <LabelTempat temuan={isian.temuan} />}
                {isian.kalimat}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Lipatan>
  );
}
