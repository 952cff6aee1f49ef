import { RichApiError } from "../errors";
import type { Critique } from "../document/annotations";
import { textOf } from "../document/text";
import type { Host } from "./host";
import { handle, handles } from "./targets";
import { getFirst, collectionType, link, reads, value, wordType, type Table } from "./type";

const COLORS = ["Red", "Green", "Blue", "Lavender", "Berry"];

/** Annotations need a Microsoft 365 subscription, although their requirement set is announced without (office-js #4953). */
function allow({ document }: Host): void {
  if (!document.profile.subscription || document.faults.anotasiGagal) throw new RichApiError("GeneralException");
}

/** The members of `Word.Paragraph` for annotations. */
export const annotationMembers: Table<Element> = {
  InsertAnnotations: reads("1.7", (paragraph, host, [set]) => {
    allow(host);
    const ids = critiquesIn(set, textOf(paragraph).length).map(
      (one) => host.document.annotations.add(paragraph, one).id,
    );
    host.raise("AnnotationInserted", { ids });
    host.annotated();
    return ids;
  }),
  GetAnnotations: reads("1.7", (paragraph, host) => {
    allow(host);
    return handle("AnnotationCollection", () => handles("Annotation", host.document.annotations.of(paragraph)));
  }),
};

export const annotationCollectionType = collectionType(getFirst("1.7"));

export const annotationType = wordType("Annotation", {
  Id: value("1.7", ({ id }) => id),
  State: value("1.7", ({ state }) => state),
  CritiqueAnnotation: link("1.7", (annotation) => handle("CritiqueAnnotation", annotation)),
  Delete: reads("1.7", ({ id }, host) => {
    host.document.annotations.remove(id);
    host.raise("AnnotationRemoved", { ids: [id] });
    host.annotated();
  }),
});

export const critiqueAnnotationType = wordType("CritiqueAnnotation", {
  Critique: value("1.7", ({ critique }) => critique),
  Range: link("1.7", ({ range }) => handle("Range", range)),
  Accept: reads("1.7", (annotation) => void (annotation.state = "Accepted")),
  Reject: reads("1.7", (annotation) => void (annotation.state = "Rejected")),
});

function critiquesIn(set: unknown, length: number): Critique[] {
  const critiques = (set as { critiques?: unknown } | null)?.critiques;
  if (!Array.isArray(critiques)) throw new RichApiError("InvalidArgument");
  const fits = (one: Critique): boolean =>
    COLORS.includes(one.colorScheme) && one.start >= 0 && one.length > 0 && one.start + one.length <= length;
  if (!critiques.every(fits)) throw new RichApiError("InvalidArgument");
  return critiques as Critique[];
}
