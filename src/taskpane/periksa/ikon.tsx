import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Finding } from "../../checker/result";
import { useMessages } from "../messages";
import { beratTemuan, type Berat } from "./berat";

const IKON: Record<Berat, typeof InfoRegular> = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  info: InfoRegular,
  perluDilihat: EyeRegular,
};

/** Each severity has a shape and a colour of its own. */
export function IkonBerat({ berat }: { berat: Berat }) {
  const Ikon = IKON[berat];
  return <Ikon className={`ikon ikon-${berat}`} aria-hidden="true" />;
}

/** The severity of a finding, also in a word. */
export function IkonTemuan({ temuan }: { temuan: Finding }) {
  const m = useMessages().periksa;
  const berat = beratTemuan(temuan);
  return (
    <>
      <IkonBerat berat={berat} />
      <span className="tersembunyi">{m.berat[berat]}: </span>
    </>
  );
}

/** A field that waits for its text: no fault. */
export function IkonKosong() {
  const m = useMessages().periksa;
  return (
    <>
      <CircleRegular className="ikon ikon-kosong" aria-hidden="true" />
      <span className="tersembunyi">{m.kosong}: </span>
    </>
  );
}

export const IkonBersih = () => <CheckmarkCircleFilled className="ikon-bersih" aria-hidden="true" />;
