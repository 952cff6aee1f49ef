import type { Box } from "../snapshot";

/** Maps the coordinates of a group's children to points relative to the anchor. */
export interface Space {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The space of a group that fills `outer` (in its parent's space) and counts from `inner` inside. */
export function spaceOfGroup(parent: Space, outer: Rect, inner: Rect): Space {
  const scaleX = parent.scaleX * (inner.width > 0 ? outer.width / inner.width : 1);
  const scaleY = parent.scaleY * (inner.height > 0 ? outer.height / inner.height : 1);
  return {
    x: parent.x + outer.x * parent.scaleX - inner.x * scaleX,
    y: parent.y + outer.y * parent.scaleY - inner.y * scaleY,
    scaleX,
    scaleY,
  };
}

/** A rectangle in a space, in points relative to the anchor. */
export const placed = (space: Space, rect: Rect): Box => ({
  x: space.x + rect.x * space.scaleX,
  y: space.y + rect.y * space.scaleY,
  width: rect.width * space.scaleX,
  height: rect.height * space.scaleY,
});
