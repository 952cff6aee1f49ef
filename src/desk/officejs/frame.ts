import type { WordMetadata } from "./metadata";

/** A class that office.js made: only its prototype matters here. */
export interface ClientClass {
  (...args: unknown[]): unknown;
  prototype: ClientObject;
}

/** Prototype of a class of office.js, with the hooks that its runtime calls. */
export type ClientObject = Record<string, unknown> & {
  _handleResult?: (this: ClientObject, value: Record<string, unknown> | null | undefined) => void;
};

export type WordNamespace = Record<string, ClientClass | Record<string, unknown>>;

/** A window in which office.js runs, seen from outside. */
export interface OfficeWindow {
  Word: WordNamespace;
  OfficeExtension: {
    LibraryBuilder: new (options: {
      metadata: WordMetadata;
      targetNamespaceObject: WordNamespace;
      fullyInitialize: boolean;
    }) => unknown;
    Utility: {
      _handleNavigationPropertyResults(target: ClientObject, value: object, names: string[]): void;
    };
    CommonUtility: {
      _doApiNotSupportedCheck: boolean;
      isSetSupported(name: string, version: string): boolean;
    };
  };
}
