import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface Props {
  label: string;
  ikon: ReactElement;
  jalankan: () => void;
  /** Stays reachable by keyboard, but does nothing now. */
  mati?: boolean;
  fokus?: string;
}

/** A small button without words: its name is its tooltip and what a screen reader says. */
export function TombolIkon({ label, ikon, jalankan, mati = false, fokus }: Props) {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={ikon}
      aria-label={label}
      title={label}
      disabledFocusable={mati}
      data-fokus={fokus}
      onClick={jalankan}
    />
  );
}
