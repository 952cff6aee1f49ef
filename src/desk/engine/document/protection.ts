import { isOn, wAttribute } from "../../../ooxml/xml";
import { make, setW } from "./make";
import { putSetting, setting } from "./settings-part";
import type { Parts } from "./parts";

/** True when editing is restricted and the restriction is enforced. */
export function isProtected(parts: Parts): boolean {
  const protection = setting(parts, "documentProtection");
  const mode = wAttribute(protection, "edit") ?? "none";
  return (
    /^(1|true|on)$/.test(wAttribute(protection, "enforcement") ?? "") && mode !== "none" && mode !== "trackedChanges"
  );
}

export function setProtected(parts: Parts, on: boolean): void {
  putSetting(parts, "documentProtection", on ? readOnlyProtection : null);
}

export const tracksChanges = (parts: Parts): boolean => isOn(setting(parts, "trackRevisions"));

export function setTrackChanges(parts: Parts, on: boolean): void {
  putSetting(parts, "trackRevisions", on ? (owner) => make(owner, "trackRevisions") : null);
}

function readOnlyProtection(owner: Element): Element {
  const protection = make(owner, "documentProtection");
  setW(protection, "edit", "readOnly");
  setW(protection, "enforcement", "1");
  return protection;
}
