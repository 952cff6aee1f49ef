import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement, ReactNode } from "react";
import "./pesan.css";

const IKON = { info: InfoFilled, success: CheckmarkCircleFilled, warning: WarningFilled, error: ErrorCircleFilled };

interface Props {
  nada: keyof typeof IKON;
  judul?: string | undefined;
  children: ReactNode;
  aksi?: ReactNode;
  /** A small button at the end of the bar, usually the one that puts it away. */
  tutup?: ReactElement;
}

/** One thing that the person should know, with what can be done about it. */
export function Pesan({ nada, judul, children, aksi, tutup }: Props) {
  const Ikon = IKON[nada];
  return (
    <div className={`pesan pesan-${nada}`}>
      <Ikon className="pesan-ikon" aria-hidden="true" />
      <div className="pesan-isi">
        {judul && <strong>{judul}</strong>} {children}
      </div>
      {tutup}
      {aksi && <div className="pesan-aksi">{aksi}</div>}
    </div>
  );
}
