import { sectionsOf } from "../document/breaks";
import { oneOf } from "../document/edit";
import { wholeOf } from "../document/extent";
import { localId } from "../document/local-id";
import { setTrackChanges, tracksChanges } from "../document/protection";
import { RichApiError } from "../errors";
import { controlMembers } from "./content-members";
import { allCustomXmlParts } from "./custom-xml-part";
import { allSettings } from "./setting";
import { allStyles } from "./style";
import { handle, handles } from "./targets";
import { searching } from "./text-members";
import { field, link, reads, value, wordType } from "./type";

const TRACKING = ["Off", "TrackAll", "TrackMineOnly"] as const;

export const documentType = wordType("Document", {
  ...controlMembers<null>((_document, { body }) => wholeOf(body)),
  Body: link("1.1", (_document, { document }) => handle("Body", document.body)),
  Sections: link("1.1", (_document, { document }) =>
    handle("SectionCollection", () => handles("Section", sectionsOf(document))),
  ),
  Properties: link("1.3", () => handle("DocumentProperties", null)),
  Settings: link("1.4", (_document, host) => allSettings(host)),
  CustomXmlParts: link("1.4", (_document, host) => allCustomXmlParts(host)),
  ChangeTrackingMode: field(
    "1.4",
    (_document, { document }) => (tracksChanges(document.parts) ? "TrackAll" : "Off"),
    (_document, mode, { document }) => setTrackChanges(document.parts, oneOf(mode, ...TRACKING) !== "Off"),
  ),
  Saved: value("1.1", () => true),
  Save: reads("1.1", () => null),
  Search: searching<null>("1.7", (_document, { body }) => wholeOf(body)),
  GetSelection: reads("1.1", (_document, { document }) => handle("Range", document.selection)),
  GetStyles: reads("1.5", (_document, host) => allStyles(host)),
  GetParagraphByUniqueLocalId: reads("1.6", (_document, { document }, [id]) => {
    const found = document.paragraphs().find((paragraph) => localId(document, paragraph) === id);
    if (!found) throw new RichApiError("ItemNotFound", undefined, String(id));
    return handle("Paragraph", found);
  }),
  _RemoveReference: reads("1.1", (_document, host, [name]) => host.release(String(name))),
  _RemoveAllReferences: reads("1.1", (_document, host) => host.releaseAll()),
});
