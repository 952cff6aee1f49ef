import { deleteExtent } from "../document/edit";
import { ends, extentText, type Extent } from "../document/extent";
import { compareExtents, expand } from "../document/relations";
import { storyOf } from "../document/walk";
import { setStyle, styleName, styleOf, builtInName } from "../document/styles";
import { paragraphsOf } from "../document/extent";
import { contentMembers } from "./content-members";
import { insertMembers } from "./insert-members";
import { parentMembers } from "./parents";
import { handle, type Handle } from "./targets";
import { rangeAt, selecting, textArgument, textMembers } from "./text-members";
import { callOrNull, field, reads, value, wordType, writes } from "./type";
import { RichApiError } from "../errors";

const LOCATIONS = ["Replace", "Start", "End", "Before", "After"] as const;
const self = (extent: Extent): Extent => extent;

export const rangeType = wordType("Range", {
  ...textMembers<Extent>(self, { text: LOCATIONS, ooxml: LOCATIONS }),
  ...contentMembers<Extent>(self),
  ...insertMembers<Extent>(self, ["Before", "After"]),
  ...parentMembers<Extent>((extent) => (extent.kind === "blocks" ? extent.first : ends(extent).start.paragraph)),
  IsEmpty: value("1.3", (extent) => extentText(extent) === ""),
  Style: field(
    "1.1",
    (extent, { document }) => common(paragraphsOf(extent).map((one) => styleName(document, one, "paragraph"))),
    (extent, name, { document }) => {
      for (const paragraph of paragraphsOf(extent)) setStyle(document, paragraph, "paragraph", textArgument(name));
    },
  ),
  StyleBuiltIn: value("1.3", (extent, { document }) =>
    common(paragraphsOf(extent).map((one) => builtInName(styleOf(document, one, "paragraph")))),
  ),
  GetRange: reads("1.3", (extent, host, [location]) => handle("Range", rangeAt(extent, location, host))),
  ...callOrNull<Extent>("ExpandTo", "1.3", "1.3", (extent, { document }, [other]) =>
    inOneStory(extent, extentOf(other)) ? handle("Range", expand(document, extent, extentOf(other))) : null,
  ),
  CompareLocationWith: reads("1.3", (extent, _host, [other]) => compareExtents(extent, extentOf(other))),
  Clear: writes("1.1", (extent, { document }) => deleteExtent(document, extent)),
  Delete: writes("1.1", (extent, { document }) => deleteExtent(document, extent)),
  Select: selecting(self),
});

function extentOf(other: unknown): Extent {
  const target = (other as Handle | null)?.target as Extent | undefined;
  if (target?.kind === "blocks" || target?.kind === "stretch") return target;
  throw new RichApiError("InvalidArgument");
}

const inOneStory = (one: Extent, other: Extent): boolean =>
  storyOf(ends(one).start.paragraph) === storyOf(ends(other).start.paragraph);

/** The value that all have; "" when they differ, as Word says it. */
const common = (values: readonly string[]): string => (new Set(values).size === 1 ? (values[0] ?? "") : "");
