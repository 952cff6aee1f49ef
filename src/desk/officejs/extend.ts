import { eventTypeId } from "./event-type";
import type { ClientClass, ClientObject, OfficeWindow, WordNamespace } from "./frame";
import { READ_ONLY, type ClassMetadata, type MemberMetadata, type WordMetadata } from "./metadata";

/**
 * Adds to a running office.js the classes and members of `Word` that it lacks, built by its own LibraryBuilder.
 * What Microsoft wrote stays as it is, and no file changes. Also switches on its check of requirement sets, which
 * office.js keeps in the wrong place (it sets the flag on `Utility` and reads it from `CommonUtility`).
 * To be called before the pane's code runs.
 */
export function extendWord(window: OfficeWindow, metadata: WordMetadata): void {
  const own = structuredClone(metadata); // LibraryBuilder rewrites what it reads
  for (const event of own.clientObjectTypes.flatMap(({ events }) => events)) {
    event.typeExpression = String(eventTypeId(event.name));
  }
  const built: WordNamespace = {};
  const { LibraryBuilder, CommonUtility } = window.OfficeExtension;
  new LibraryBuilder({ metadata: own, targetNamespaceObject: built, fullyInitialize: true });
  for (const { name } of own.enumTypes) {
    window.Word[name] = { ...(built[name] as object), ...(window.Word[name] as object) };
  }
  for (const type of own.clientObjectTypes) extendClass(window, built, type);
  CommonUtility._doApiNotSupportedCheck = true;
  graduate(CommonUtility);
}

/**
 * In 2022 members such as `Document.changeTrackingMode` still belonged to WordApiOnline 1.1, which is empty today: they
 * went into WordApi 1.4 and later. The host knows the right set of each and checks it.
 */
function graduate(utility: OfficeWindow["OfficeExtension"]["CommonUtility"]): void {
  const isSetSupported = utility.isSetSupported.bind(utility);
  utility.isSetSupported = (name, version) =>
    name === "WordApiOnline" ? isSetSupported("WordApi", "1.4") : isSetSupported(name, version);
}

function extendClass(window: OfficeWindow, built: WordNamespace, type: ClassMetadata): void {
  const existing = window.Word[type.name];
  const added = built[type.name] as ClientClass;
  if (typeof existing !== "function") {
    // In 2022 some of today's classes were enumerations (Word.Style): their values stay reachable.
    window.Word[type.name] = Object.assign(added, existing);
    return;
  }
  const target = existing.prototype as ClientObject;
  const missing = (member: MemberMetadata): boolean => !(member.name in target);
  const scalars = type.scalarProperties.filter(missing);
  const links = type.navigationProperties.filter(missing);
  const members = Object.getOwnPropertyDescriptors(added.prototype);
  for (const [name, descriptor] of Object.entries(members)) {
    if (!(name in target)) Object.defineProperty(target, name, descriptor);
  }
  takeResults(window, target, scalars, links);
  extendLists(target, scalars, links);
  built[type.name] = existing as ClientClass; // so that links of added classes lead to Microsoft's own
}

/** Lets loaded values reach the added properties. */
function takeResults(
  { OfficeExtension }: OfficeWindow,
  target: ClientObject,
  scalars: readonly MemberMetadata[],
  links: readonly MemberMetadata[],
): void {
  const original = target._handleResult;
  const linkNames = links.flatMap((link) => [link.name, link.originalName]);
  target._handleResult = function (value) {
    original?.call(this, value);
    if (!value) return;
    for (const { name, originalName } of scalars) {
      if (value[originalName] !== undefined) this[`m_${name}`] = value[originalName];
    }
    if (linkNames.length > 0) OfficeExtension.Utility._handleNavigationPropertyResults(this, value, linkNames);
  };
}

/** The lists by which office.js expands `load` and `set`. */
function extendLists(target: ClientObject, scalars: readonly MemberMetadata[], links: readonly MemberMetadata[]): void {
  const lists: Record<string, unknown[]> = {
    _scalarPropertyNames: scalars.map(({ name }) => name),
    _scalarPropertyOriginalNames: scalars.map(({ originalName }) => originalName),
    _scalarPropertyUpdateable: scalars.map(({ behaviorFlags }) => (behaviorFlags & READ_ONLY) === 0),
    _navigationPropertyNames: links.map(({ name }) => name),
  };
  for (const [key, extra] of Object.entries(lists)) {
    const getter = Object.getOwnPropertyDescriptor(target, key)?.get;
    if (!getter || extra.length === 0) continue;
    const get = function (this: ClientObject): unknown[] {
      return [...(getter.call(this) as unknown[]), ...extra];
    };
    Object.defineProperty(target, key, { configurable: true, enumerable: true, get });
  }
}
