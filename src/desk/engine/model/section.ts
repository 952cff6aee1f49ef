import { sectionsOf } from "../document/breaks";
import { headerOf } from "../document/headers";
import { handle } from "./targets";
import { callOrNull, reads, wordType } from "./type";

export const sectionType = wordType("Section", {
  GetHeader: reads("1.1", (section, { document }, [type]) =>
    handle("Body", headerOf(document.parts, section, "header", String(type))),
  ),
  GetFooter: reads("1.1", (section, { document }, [type]) =>
    handle("Body", headerOf(document.parts, section, "footer", String(type))),
  ),
  ...callOrNull("GetNext", "1.3", "1.3", (section: Element, { document }) => {
    const all = sectionsOf(document);
    const next = all[all.indexOf(section) + 1];
    return next ? handle("Section", next) : null;
  }),
});
