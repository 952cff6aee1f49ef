import { selecting, rangeAt, textMembers } from "./text-members";
import { paragraphsOf, type Extent } from "../document/extent";
import { handle, handles } from "./targets";
import { link, reads, wordType } from "./type";

const TEXT_LOCATIONS = ["Replace", "Start", "End", "Before", "After"] as const;

export const rangeType = wordType("Range", {
  ...textMembers<Extent>((extent) => extent, { text: TEXT_LOCATIONS, ooxml: TEXT_LOCATIONS }),
  Paragraphs: link("1.1", (extent) => handle("ParagraphCollection", () => handles("Paragraph", paragraphsOf(extent)))),
  GetRange: reads("1.3", (extent, host, [location]) => handle("Range", rangeAt(extent, location, host))),
  Select: selecting((extent) => extent),
});
