import type { ShapeNode } from "./snapshot";

/** A text that stands for a shape, without a place of its own: it lies where its paragraph does. */
export const textShape = (paragraph: number): ShapeNode => ({
  id: null,
  name: "",
  description: "",
  preset: "",
  connector: false,
  text: "",
  textBox: false,
  outlined: false,
  filled: false,
  paragraph,
  box: null,
  origin: { x: "column", y: "paragraph" },
  course: null,
  flipH: false,
  flipV: false,
  head: false,
  tail: false,
  glue: { start: null, end: null },
});
