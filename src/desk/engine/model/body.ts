import { deleteExtent } from "../document/edit";
import { wholeOf } from "../document/extent";
import { exportExtent } from "../document/export";
import { isStory } from "../document/walk";
import { contentMembers } from "./content-members";
import { insertMembers } from "./insert-members";
import { bodyAround, parentControl } from "./parents";
import { handle, handles, type Targets } from "./targets";
import { exporting, rangeAt, selecting, textMembers } from "./text-members";
import { link, linkOrNull, reads, value, wordType, writes } from "./type";

type Container = Targets["Body"];

const LOCATIONS = ["Replace", "Start", "End"] as const;

/** `Word.BodyType` by the element that holds the text. */
const TYPES: Readonly<Record<string, string>> = {
  body: "MainDoc",
  hdr: "Header",
  ftr: "Footer",
  tc: "TableCell",
  footnote: "Footnote",
  endnote: "Endnote",
};

export const bodyType = wordType("Body", {
  ...textMembers<Container>(wholeOf, { text: LOCATIONS, ooxml: LOCATIONS }),
  ...contentMembers<Container>(wholeOf),
  ...insertMembers<Container>(wholeOf, ["Start", "End"]),
  ...parentControl<Container>((container) => container),
  Text: value("1.1", (container, { document }) =>
    document
      .paragraphs(container)
      .map((one) => document.text(one))
      .join("\r"),
  ),
  Type: value("1.3", (container) => TYPES[container.localName] ?? "Unknown"),
  Paragraphs: link("1.1", (container, { document }) =>
    handle("ParagraphCollection", () => handles("Paragraph", document.paragraphs(container))),
  ),
  ...linkOrNull("ParentBody", "1.3", "1.3", (container: Container) =>
    isStory(container) ? null : handle("Body", bodyAround(container)),
  ),
  // Only the body of the document brings its last section along.
  GetOoxml: exporting((container, document) => exportExtent(document, wholeOf(container), container === document.body)),
  GetRange: reads("1.3", (container, host, [location]) => handle("Range", rangeAt(wholeOf(container), location, host))),
  Clear: writes("1.1", (container, { document }) => deleteExtent(document, wholeOf(container))),
  Select: selecting(wholeOf),
});
