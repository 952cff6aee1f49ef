import { child, children, NS, wAttribute } from "../../../ooxml/xml";
import { detach, make, makeVal, putInOrder } from "./make";

/** Order of the properties of a control up to those that tell its kind (ECMA-376 17.5.2.38). */
const ORDER = [
  "rPr",
  "alias",
  "tag",
  "id",
  "lock",
  "placeholder",
  "temporary",
  "showingPlcHdr",
  "dataBinding",
  "label",
  "tabIndex",
];

/** Properties of a control in order. */
export const propertiesOf = (control: Element): Element[] => {
  const properties = child(control, NS.w, "sdtPr");
  return properties ? children(properties) : [];
};

/** A property of a control; null when it is absent. */
export const controlProperty = (control: Element, local: string): Element | null =>
  child(child(control, NS.w, "sdtPr"), NS.w, local);

/** Puts a property in its place. */
export function setControlProperty(control: Element, property: Element): void {
  const existing = child(control, NS.w, "sdtPr");
  const properties = existing ?? make(control, "sdtPr");
  if (!existing) control.insertBefore(properties, control.firstChild);
  putInOrder(properties, property, ORDER);
}

/** Text of a property such as `w:tag`; "" when it is absent. */
export const controlValue = (control: Element, local: string): string =>
  wAttribute(controlProperty(control, local), "val") ?? "";

/** Sets the text of a property; "" takes it away. */
export function setControlValue(control: Element, local: string, value: string): void {
  if (value !== "") return setControlProperty(control, makeVal(control, local, value));
  const existing = controlProperty(control, local);
  if (existing) detach(existing);
}

/** What may not be done to a control: parts of `w:lock`. */
export interface Lock {
  readonly content: boolean;
  readonly control: boolean;
}

const LOCKS: Readonly<Record<string, Lock>> = {
  contentLocked: { content: true, control: false },
  sdtLocked: { content: false, control: true },
  sdtContentLocked: { content: true, control: true },
};
const UNLOCKED: Lock = { content: false, control: false };

export const lockOf = (control: Element): Lock => LOCKS[controlValue(control, "lock")] ?? UNLOCKED;

export function setLock(control: Element, lock: Lock): void {
  const same = ([, one]: [string, Lock]): boolean => one.content === lock.content && one.control === lock.control;
  setControlValue(control, "lock", Object.entries(LOCKS).find(same)?.[0] ?? "");
}
