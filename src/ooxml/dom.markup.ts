const XMLNS = "http://www.w3.org/2000/xmlns/";

/** Namespaces by prefix, "" for elements without one. */
type Scope = ReadonlyMap<string, string>;

const OUTSIDE: Scope = new Map([
  ["", ""],
  ["xml", "http://www.w3.org/XML/1998/namespace"],
]);

/**
 * Markup of a node. What was parsed comes out as it went in, declarations that repeat an outer one included: Word's own
 * attributes name prefixes in their values. A namespace that is declared nowhere, as of a node from another document, is
 * declared where it is needed. Throws `TypeError` for an attribute with a namespace and no prefix.
 */
export function markupOf(node: Node, scope: Scope = OUTSIDE): string {
  switch (node.nodeType) {
    case 1:
      return elementMarkup(node as Element, scope);
    case 3:
      return escaped((node as Text).data, /[&<>\r]/g);
    case 4:
      return `<![CDATA[${(node as CDATASection).data}]]>`;
    case 7: {
      const { target, data } = node as ProcessingInstruction;
      return `<?${target}${data === "" ? "" : ` ${data}`}?>`;
    }
    case 8:
      return `<!--${(node as Comment).data}-->`;
    default:
      return contentMarkup(node, scope);
  }
}

function elementMarkup(element: Element, outer: Scope): string {
  const attributes = Array.from(element.attributes);
  const declared = attributes.filter(({ namespaceURI }) => namespaceURI === XMLNS);
  const scope = declared.length === 0 ? outer : new Map([...outer, ...declared.map(declaration)]);
  const missing = undeclared([element, ...attributes.filter(({ namespaceURI }) => namespaceURI !== XMLNS)], scope);
  let markup = `<${element.tagName}`;
  for (const attribute of attributes) {
    const contradicted = attribute.namespaceURI === XMLNS && missing.has(declaration(attribute)[0]);
    if (!contradicted) markup += attributeMarkup(attribute.name, attribute.value);
  }
  for (const [prefix, uri] of missing) markup += attributeMarkup(prefix === "" ? "xmlns" : `xmlns:${prefix}`, uri);
  const content = contentMarkup(element, missing.size === 0 ? scope : new Map([...scope, ...missing]));
  return content === "" ? `${markup}/>` : `${markup}>${content}</${element.tagName}>`;
}

function contentMarkup(node: Node, scope: Scope): string {
  let markup = "";
  for (let next = node.firstChild; next; next = next.nextSibling) markup += markupOf(next, scope);
  return markup;
}

/** "xmlns" declares the namespace of names without a prefix. */
const declaration = ({ prefix, localName, value }: Attr): [string, string] => [prefix ? localName : "", value];

/** Namespaces of an element and its attributes that their prefixes do not stand for here. */
function undeclared(named: readonly (Element | Attr)[], scope: Scope): Map<string, string> {
  const missing = new Map<string, string>();
  for (const { nodeType, nodeName, prefix, namespaceURI } of named) {
    const [at, uri] = [prefix ?? "", namespaceURI ?? ""];
    if (nodeType === 2 && at === "") {
      if (uri !== "") throw new TypeError(`${nodeName}: ${uri}`);
    } else if ((missing.get(at) ?? scope.get(at)) !== uri) missing.set(at, uri);
  }
  return missing;
}

const attributeMarkup = (name: string, value: string): string => ` ${name}="${escaped(value, /[&<>"\t\n\r]/g)}"`;

/** Line ends and tabs that were written as references would be lost otherwise (XML 1.0, 2.11 and 3.3.3). */
const escaped = (text: string, signs: RegExp): string => text.replace(signs, (sign) => ESCAPES[sign] ?? sign);

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
