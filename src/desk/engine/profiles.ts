import type { ProfileId } from "./options";

/** What one kind of Word announces and does. */
export interface Profile {
  /** Highest version of each requirement set that `isSetSupported` affirms. */
  readonly sets: Readonly<Record<string, number>>;
  /** `Paragraph.uniqueLocalId` and annotations need a Microsoft 365 subscription. */
  readonly subscription: boolean;
  /** Platform as office.js names it in its host info. */
  readonly hostVersion: string;
}

/** Sets of the Common API that every Word since 2016 has. */
const COMMON = {
  CustomXmlParts: 1.1,
  DialogApi: 1.1,
  DocumentEvents: 1.1,
  File: 1.1,
  OoxmlCoercion: 1.1,
  Selection: 1.1,
  Settings: 1.1,
};

/** Office requirement sets per platform: OfficeDev/office-js-docs-reference, "word-api-requirement-sets" (2026-04-21). */
export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  web: {
    sets: { ...COMMON, DialogApi: 1.2, SharedRuntime: 1.1, WordApi: 1.9, WordApiOnline: 1.1 },
    subscription: true,
    hostVersion: "16.0.19822.20000",
  },
  ltsc2021: {
    sets: { ...COMMON, RibbonApi: 1.1, WordApi: 1.3, WordApiHiddenDocument: 1.3 },
    subscription: false,
    hostVersion: "16.0.14332.20000",
  },
  ltsc2024: {
    sets: {
      ...COMMON,
      DialogApi: 1.2,
      SharedRuntime: 1.1,
      WordApi: 1.8,
      WordApiDesktop: 1.1,
      WordApiHiddenDocument: 1.5,
    },
    subscription: false,
    hostVersion: "16.0.17932.20000",
  },
  m365: {
    sets: {
      ...COMMON,
      DialogApi: 1.2,
      SharedRuntime: 1.1,
      WordApi: 1.9,
      WordApiDesktop: 1.5,
      WordApiHiddenDocument: 1.5,
    },
    subscription: true,
    hostVersion: "16.0.19822.20168",
  },
};
