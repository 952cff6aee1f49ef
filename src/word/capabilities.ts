import type { Capabilities } from "./session";

/** Versions of WordApi, newest first. */
const VERSIONS = [1.9, 1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1];

/** True when this Word announces a version of a requirement set. */
export const supports = (set: string, version: number): boolean =>
  Office.context.requirements.isSetSupported(set, version.toFixed(1));

/** What this Word announces. */
export function probeCapabilities(): Capabilities {
  return {
    wordApi: VERSIONS.find((version) => supports("WordApi", version)) ?? 0,
    events: supports("WordApi", 1.6),
  };
}

/** `Document.changeTrackingMode` can be read and set. */
export const canSwitchTracking = (capabilities: Capabilities): boolean => capabilities.wordApi >= 1.4;

/** Squiggles are announced. Perpetual versions announce them in vain: they count only after a probe. */
export const hasSquiggles = (capabilities: Capabilities): boolean => capabilities.wordApi >= 1.7;
