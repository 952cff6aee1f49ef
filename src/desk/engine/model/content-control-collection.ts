import { controlValue } from "../document/control-properties";
import { controlId } from "../import/unique-ids";
import { handle, type Handle, type Items } from "./targets";
import { callOrNull, collectionType, getFirst, reads } from "./type";

const controlOf = ({ target }: Handle): Element => target as Element;

const filtered = (items: Items, wanted: (control: Element) => boolean): Handle =>
  handle("ContentControlCollection", () => items().filter((item) => wanted(controlOf(item))));

export const contentControlCollectionType = collectionType({
  ...getFirst("1.3"),
  ...callOrNull(
    "GetById",
    "1.1",
    "1.3",
    (items: Items, _host, [id]) => items().find((item) => controlId(controlOf(item)) === id) ?? null,
  ),
  GetByTag: reads("1.1", (items, _host, [tag]) => filtered(items, (control) => controlValue(control, "tag") === tag)),
  GetByTitle: reads("1.1", (items, _host, [title]) =>
    filtered(items, (control) => controlValue(control, "alias") === title),
  ),
});
