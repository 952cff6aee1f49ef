import type { Finding } from "../../checker/result";

/** How grave a finding is, as the pane tells it apart; gravest first. */
export const BERAT = ["error", "warning", "info", "perluDilihat"] as const;
export type Berat = (typeof BERAT)[number];

export const beratTemuan = ({ outcome, severity }: Finding): Berat =>
  outcome === "perluDilihat" ? "perluDilihat" : severity;
