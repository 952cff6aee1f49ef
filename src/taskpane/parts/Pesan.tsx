import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

interface Props {
  nada: "info" | "success" | "warning" | "error";
  judul?: string;
  children: ReactNode;
  aksi?: ReactNode;
  /** A small button at the end of the bar, usually the one that puts it away. */
  tutup?: ReactElement;
}

/** One thing that the person should know, with what can be done about it. */
export function Pesan({ nada, judul, children, aksi, tutup }: Props) {
  return (
    <MessageBar intent={nada} layout="multiline" className="pesan">
      <MessageBarBody>
        {judul && <MessageBarTitle>{judul}</MessageBarTitle>} {children}
      </MessageBarBody>
      {(aksi || tutup) && <MessageBarActions containerAction={tutup}>{aksi}</MessageBarActions>}
    </MessageBar>
  );
}
