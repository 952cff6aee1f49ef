import { Button } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Kesesuaian } from "./state";
import { useTeksLangkah } from "./teks";
import type { TeksLangkah } from "./teks-id";

const IKON = { belumAda: CircleRegular, sesuai: CheckmarkCircleFilled, belumSesuai: WarningFilled };
const WARNA = { belumAda: "ikon-kosong", sesuai: "ikon-bersih", belumSesuai: "ikon-warning" };

/** Where the chart fits, building it again only tidies: the steps stay as they are. */
const TOMBOL: Record<Kesesuaian, (m: TeksLangkah["bagan"]) => string> = {
  belumAda: (m) => m.bangun,
  belumSesuai: (m) => m.perbarui,
  sesuai: (m) => m.rapikan,
};

interface Props {
  kesesuaian: Kesesuaian;
  /** There is something to draw, and nothing else is being written. */
  siap: boolean;
  bangun: () => void;
}

/** Whether the chart in the document fits the steps, and the button that makes it fit. */
export function BarBagan({ kesesuaian, siap, bangun }: Props) {
  const m = useTeksLangkah().bagan;
  const Ikon = IKON[kesesuaian];
  const kalimat = { belumAda: m.belumDitulis, sesuai: m.sesuai, belumSesuai: m.belumSesuai };
  return (
    <div className="bar-bagan">
      <p role="status">
        <Ikon className={`ikon ${WARNA[kesesuaian]}`} aria-hidden="true" />
        {kalimat[kesesuaian]}
      </p>
      <Button
        size="small"
        appearance={kesesuaian === "sesuai" ? "secondary" : "primary"}
        disabledFocusable={!siap}
        onClick={bangun}
      >
        {TOMBOL[kesesuaian](m)}
      </Button>
    </div>
  );
}
