/** Says whether a value from outside has a certain shape. */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === "string";
export const integer: Shape = (value) => Number.isInteger(value);
export const nothing: Shape = (value) => value === null;

/** One of these values. */
export const oneOf =
  (...values: readonly unknown[]): Shape =>
  (value) =>
    values.includes(value);

/** Any of these shapes. */
export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));

export const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);

/** An object with these keys and at most the optional ones besides: what nobody knows must not be lost in silence. */
export const objectOf =
  (keys: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const own = new Map(Object.entries(value));
    return (
      Object.entries(keys).every(([key, shape]) => own.has(key) && shape(own.get(key))) &&
      [...own].every(
        ([key, isi]) => Object.hasOwn(keys, key) || (Object.hasOwn(optional, key) && (optional[key] as Shape)(isi)),
      )
    );
  };
