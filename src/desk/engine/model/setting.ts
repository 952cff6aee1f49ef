import { readSettings, writeSettings } from "../document/addin-settings";
import type { Host } from "./host";
import { handle, handles, type Handle, type Items } from "./targets";
import { textArgument } from "./text-members";
import { callOrNull, collectionType, field, reads, value, wordType, writes } from "./type";

/** The add-in's settings in this document as a collection. */
export const allSettings = ({ document }: Host): Handle =>
  handle("SettingCollection", () => handles("Setting", Object.keys(readSettings(document.parts))));

export const settingCollectionType = collectionType({
  ...callOrNull(
    "GetItem",
    "1.4",
    "1.4",
    (items: Items, _host, [key]) => items().find(({ target }) => target === key) ?? null,
  ),
  GetCount: reads("1.4", (items) => items().length),
  Add: writes("1.4", (_items, host, [key, given]) => {
    put(host, textArgument(key), given);
    return handle("Setting", textArgument(key));
  }),
  DeleteAll: writes("1.4", (_items, { document }) => writeSettings(document.parts, {})),
});

export const settingType = wordType("Setting", {
  Key: value("1.4", (key) => key),
  Value: field(
    "1.4",
    (key, { document }) => JSON.parse(readSettings(document.parts)[key] ?? "null") as unknown,
    (key, given, host) => put(host, key, given),
  ),
  Delete: writes("1.4", (key, { document }) => {
    const others = Object.entries(readSettings(document.parts)).filter(([name]) => name !== key);
    writeSettings(document.parts, Object.fromEntries(others));
  }),
});

function put({ document: { parts } }: Host, key: string, given: unknown): void {
  writeSettings(parts, { ...readSettings(parts), [key]: JSON.stringify(given) });
}
