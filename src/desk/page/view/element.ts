type Child = Node | string;
type Attributes = Readonly<Record<string, string | boolean | EventListener>>;

/**
 * Makes an element: functions are listeners (`onclick`), true sets an attribute without a value, false leaves it out.
 * Texts become text nodes, never markup.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.replace(/^on/, ""), value);
    else if (value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}
