import { Button } from "@fluentui/react-components";
import type { CheckResult } from "../../checker/result";
import { statusLine } from "../../checker/status-line";
import { useBahasa, useMessages } from "../messages";
import type { Perintah } from "../session/perintah";
import type { PaneState } from "../session/state";

interface Props {
  state: PaneState;
  hasil: CheckResult;
  perintah: Perintah;
}

/** One line that says how far the SOP has come, twelve marks that show it, and the full check. */
export function Status({ state, hasil, perintah }: Props) {
  const m = useMessages().periksa;
  const bahasa = useBahasa();
  const penuh = state.tahap !== "konsep";
  const memeriksa = state.sibuk === "memeriksa";
  return (
    <section className="status" aria-label={m.daftar}>
      <p role="status">{memeriksa ? m.memeriksa : statusLine(hasil, bahasa, penuh)}</p>
      <div className="kemajuan">
        <div className="meter" aria-hidden="true">
          {Object.entries(hasil.belum).map(([bagian, kosong]) => (
            <span key={bagian} data-lengkap={kosong.length === 0} />
          ))}
        </div>
        <Button
          size="small"
          title={m.lengkapKeterangan}
          disabledFocusable={memeriksa}
          onClick={() => void perintah.periksaLengkap()}
        >
          {m.lengkap}
        </Button>
        {penuh && (
          <Button
            size="small"
            appearance="subtle"
            title={m.sambilMenulisKeterangan}
            onClick={perintah.periksaSambilMenulis}
          >
            {m.sambilMenulis}
          </Button>
        )}
      </div>
      {penuh && <p className="kecil">{m.mode}</p>}
    </section>
  );
}
