import { Button } from "@fluentui/react-components";
import { ArrowCounterclockwiseRegular } from "@fluentui/react-icons/svg/arrow-counterclockwise";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { useMessages } from "../messages";
import { DaftarTab } from "../parts/DaftarTab";
import type { Tempat } from "./aksi";

const TAB = ["periksa", "langkah", "templat"] as const;

interface Props {
  tempat: Tempat;
  pindah: (tempat: Tempat) => void;
  /** Brings back what the last write replaced; absent while there is nothing to bring back. */
  kembalikan?: () => void;
}

/** The three places of the pane and its settings. The top right corner stays free for Word's own menu. */
export function Kepala({ tempat, pindah, kembalikan }: Props) {
  const m = useMessages();
  return (
    <header className="kepala">
      <DaftarTab
        label={m.tab.label}
        tab={TAB.map((nilai) => ({ nilai, nama: m.tab[nilai] }))}
        terpilih={tempat === "pengaturan" ? null : tempat}
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
        icon={<SettingsRegular />}
        aria-label={m.tab.pengaturan}
        aria-pressed={tempat === "pengaturan"}
        title={m.tab.pengaturan}
        onClick={() => pindah(tempat === "pengaturan" ? "periksa" : "pengaturan")}
      />
    </header>
  );
}
