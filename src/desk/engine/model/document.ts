import { collect, isControl } from "../document/walk";
import { handle, handles } from "./targets";
import { link, reads, value, wordType } from "./type";

export const documentType = wordType("Document", {
  Body: link("1.1", (_document, { document }) => handle("Body", document.body)),
  ContentControls: link("1.1", (_document, { document }) =>
    handle("ContentControlCollection", () => handles("ContentControl", collect(document.body, isControl))),
  ),
  Saved: value("1.1", () => true),
  Save: reads("1.1", () => null),
  GetSelection: reads("1.1", (_document, { document }) => handle("Range", document.selection)),
  _RemoveReference: reads("1.1", (_document, host, [name]) => host.release(String(name))),
  _RemoveAllReferences: reads("1.1", (_document, host) => host.releaseAll()),
});
