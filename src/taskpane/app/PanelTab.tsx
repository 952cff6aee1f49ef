import type { ReactNode } from "react";
import type { Tempat } from "./aksi";

/** What belongs to the chosen tab; the settings have none. */
export function PanelTab({ tempat, children }: { tempat: Tempat; children: ReactNode }) {
  if (tempat === "pengaturan") return <div id="panel">{children}</div>;
  return (
    <div id="panel" role="tabpanel" aria-labelledby={`tab-${tempat}`}>
      {children}
    </div>
  );
}
