import { deleteExtent, insertParagraphBeside, modelFor, oneOf } from "../document/edit";
import { wholeOf } from "../document/extent";
import { exportExtent } from "../document/export";
import { RichApiError } from "../errors";
import { collect, inStory, isControl, isStory, isTable, isWithin } from "../document/walk";
import { handle, handles, type Targets } from "./targets";
import { rangeAt, selecting, textArgument, textMembers } from "./text-members";
import { link, linkOrNull, reads, value, wordType, writes } from "./type";
import { bodyAround } from "./parents";

const LOCATIONS = ["Replace", "Start", "End"] as const;
const TYPES: Readonly<Record<string, string>> = {
  body: "MainDoc",
  hdr: "Header",
  ftr: "Footer",
  tc: "TableCell",
  footnote: "Footnote",
  endnote: "Endnote",
};

type Container = Targets["Body"];

export const bodyType = wordType("Body", {
  ...textMembers<Container>(wholeOf, { text: LOCATIONS, ooxml: LOCATIONS }),
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
  Tables: link("1.3", (container) => handle("TableCollection", () => handles("Table", topTables(container)))),
  ContentControls: link("1.1", (container) =>
    handle("ContentControlCollection", () => handles("ContentControl", collect(container, isControl))),
  ),
  ...linkOrNull("ParentBody", "1.3", "1.3", (container: Container) =>
    isStory(container) ? null : handle("Body", bodyAround(container)),
  ),
  ...linkOrNull("ParentContentControl", "1.1", "1.3", (container: Container) => {
    const control = inStory(container, isControl);
    return control ? handle("ContentControl", control) : null;
  }),
  GetOoxml: reads("1.1", (container, { document }) => {
    if (document.faults.getOoxmlGagal) throw new RichApiError("GeneralException");
    return exportExtent(document, wholeOf(container), container === document.body);
  }),
  GetRange: reads("1.3", (container, host, [location]) => handle("Range", rangeAt(wholeOf(container), location, host))),
  InsertParagraph: writes("1.1", (container, _host, [text, location]) => {
    const { first, last } = wholeOf(container);
    const [block, where, side] =
      oneOf(location, "Start", "End") === "Start"
        ? ([first, "Before", "first"] as const)
        : ([last, "After", "last"] as const);
    return handle("Paragraph", insertParagraphBeside(block, where, textArgument(text), modelFor(block, side)));
  }),
  Clear: writes("1.1", (container, { document }) => deleteExtent(document, wholeOf(container))),
  Select: selecting(wholeOf),
});

/** Tables of a container without those within other tables. */
const topTables = (container: Element): Element[] =>
  collect(container, isTable).filter((table) => {
    const outer = inStory(table, isTable);
    return !outer || !isWithin(outer, container);
  });
