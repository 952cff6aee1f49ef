import { Button } from "@fluentui/react-components";
import { ArrowCounterclockwiseRegular } from "@fluentui/react-icons/svg/arrow-counterclockwise";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useMessages } from "../messages";
import { DaftarTab } from "../parts/DaftarTab";
import { adalahTab, TAB, type Tempat } from "./tempat";

interface Props {
  tempat: Tempat;
  pindah: (tempat: Tempat) => void;
  /** Brings back what the last write replaced; absent while there is nothing to bring back. */
  kembalikan?: () => void;
}

/** The tabs of the pane, and the button to everything else. The top right corner stays free for Word's own menu. */
export function Kepala({ tempat, pindah, kembalikan }: Props) {
  const m = useMessages();
  return (
    <header className="kepala">
      <DaftarTab
        label={m.tab.label}
        tab={TAB.map((nilai) => ({ nilai, nama: m.tab[nilai] }))}
        terpilih={adalahTab(tempat) ? tempat : null}
        pilih={pindah}
        panel="panel"
      />
      <span className="pengisi" />
      {kembalikan && (
        <Button
          appearance="subtle"
          icon={<ArrowCounterclockwiseRegular />}
          aria-label={m.umum.kembalikanKeterangan}
          title={m.umum.kembalikanKeterangan}
          onClick={kembalikan}
        />
      )}
      <Button
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={m.tab.lainnya}
        aria-pressed={!adalahTab(tempat)}
        title={m.tab.lainnya}
        onClick={() => pindah(tempat === "lainnya" ? "periksa" : "lainnya")}
      />
    </header>
  );
}
