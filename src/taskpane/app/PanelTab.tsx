import type { ReactNode } from "react";
import { adalahTab, type Tempat } from "./tempat";

/** What belongs to the chosen place; those behind the last button have no tab. */
export function PanelTab({ tempat, children }: { tempat: Tempat; children: ReactNode }) {
  if (!adalahTab(tempat)) return <div id="panel">{children}</div>;
  return (
    <div id="panel" role="tabpanel" aria-labelledby={`tab-${tempat}`}>
      {children}
    </div>
  );
}
