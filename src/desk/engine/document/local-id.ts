import type { WordDocument } from "./word-document";

/** `Paragraph.uniqueLocalId`: a GUID of this session; null where Word gives none without a subscription. */
export function localId({ profile, identity }: WordDocument, paragraph: Element): string | null {
  if (!profile.subscription) return null;
  return `${identity.of(paragraph).toString(16).padStart(8, "0").toUpperCase()}-5A7A-4C0F-8D0C-0123456789AB`;
}
