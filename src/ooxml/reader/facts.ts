import type { DocumentFacts } from "../snapshot";
import { attribute, child, childrenNamed, isOn, NS, numberOf, wAttribute } from "../xml";

type SettingsFacts = Pick<DocumentFacts, "trackChanges" | "protected" | "compatibilityMode">;

/** Facts that stand in `word/settings.xml`. */
export function settingsFacts(settings: Element | null): SettingsFacts {
  const protection = child(settings, NS.w, "documentProtection");
  const compat = child(settings, NS.w, "compat");
  const mode = (compat ? childrenNamed(compat, NS.w, "compatSetting") : []).find(
    (setting) => wAttribute(setting, "name") === "compatibilityMode",
  );
  const value = wAttribute(mode, "val");
  return {
    trackChanges: isOn(child(settings, NS.w, "trackRevisions")),
    protected: /^(1|true|on)$/.test(attribute(protection, NS.w, "enforcement") ?? ""),
    compatibilityMode: value === null ? null : numberOf(value),
  };
}
