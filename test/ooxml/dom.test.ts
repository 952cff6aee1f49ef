import fc from "fast-check";
import { parseDocument, serializeNode } from "#dom";
import { readPackage } from "../../src/ooxml/package";
import { escapeXml } from "../../src/ooxml/xml";
import { corpusFile, describeCorpus, handmade } from "../support/corpus";

const roundTrip = (xml: string): string => serializeNode(parseDocument(xml).documentElement);

describe("what was parsed is written as it was", () => {
  test.each([
    ["namespaces", '<p:a xmlns:p="u" xmlns:q="v" q:x="1"><q:b p:y="2"/></p:a>'],
    ["a declaration that repeats an outer one", '<a xmlns="u" xmlns:p="v"><b xmlns="u" xmlns:p="v"/></a>'],
    ["a declaration that nobody uses", '<a xmlns:w14="v" Ignorable="w14"/>'],
    ["no namespace inside one", '<a xmlns="u"><b xmlns=""/></a>'],
    ["a prefix that means something else inside", '<p:a xmlns:p="u"><p:b xmlns:p="v"/></p:a>'],
    ["spaces that are kept", '<a xml:space="preserve"> x </a>'],
    ["references in a value", '<a b="1&#10;2&#9;3&#13;&lt;&gt;&amp;&quot;\'"/>'],
    ["references in a text", "<a>&lt;&gt;&amp;&#13;\"' ]]&gt;</a>"],
    ["line ends and tabs in a text", "<a>\n\t<b/>\n</a>"],
    ["sections, comments and instructions", "<a><![CDATA[x<y]]><!-- z --><?mso x?><?y?></a>"],
    ["letters beyond the first plane", "<a b='😀'>\u{1f600}\u00a0\u00ad</a>".replaceAll("'", '"')],
  ])("%s", (_, xml) => {
    expect(roundTrip(xml)).toBe(xml);
  });

  test("any text and any value", () => {
    const text = fc.string({ unit: "grapheme" }).map((any) => any.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, ""));
    fc.assert(
      fc.property(text, text, (value, content) => {
        const { documentElement } = parseDocument(`<a b="">${escapeXml(content)}</a>`);
        documentElement.setAttributeNS(null, "b", value);
        const again = parseDocument(serializeNode(documentElement)).documentElement;
        expect([again.getAttributeNS(null, "b"), again.textContent]).toEqual([value, content.replace(/\r\n?/g, "\n")]);
      }),
    );
  });

  describeCorpus("every part of a real document", () => {
    test.each(handmade())("%s", (name) => {
      for (const part of readPackage(corpusFile(`handmade/${name}.docx`)).parts.values()) {
        if (!part.isXml) continue;
        const again = parseDocument(roundTrip(part.text)).documentElement;
        expect(serializeNode(again)).toBe(serializeNode(part.root));
        expect(namesIn(again)).toEqual(namesIn(part.root));
      }
    });
  });
});

/** Namespace, name and attributes of every element below, in order. */
function namesIn(element: Element): string[] {
  const attributes = Array.from(element.attributes).map(({ name, namespaceURI, value }) => [name, namespaceURI, value]);
  const own = JSON.stringify([element.namespaceURI, element.tagName, attributes]);
  const below: string[] = [];
  for (let next = element.firstChild; next; next = next.nextSibling) {
    if (next.nodeType === 1) below.push(...namesIn(next as Element));
  }
  return [own, ...below];
}

describe("a node that was made or moved", () => {
  test("brings its namespaces along, of attributes too", () => {
    const to = parseDocument('<w:a xmlns:w="u"/>');
    const from = parseDocument('<x xmlns:w="u" xmlns:p="v"><p:b w:c="1"><w:d/></p:b></x>');
    to.documentElement.appendChild(to.importNode(from.documentElement.firstChild as Element, true));
    expect(serializeNode(to.documentElement)).toBe('<w:a xmlns:w="u"><p:b w:c="1" xmlns:p="v"><w:d/></p:b></w:a>');
  });

  test("an element alone declares what its ancestors declared", () => {
    const { documentElement } = parseDocument('<w:a xmlns:w="u"><w:b><c w:d="1"/></w:b></w:a>');
    expect(serializeNode(documentElement.firstChild as Element)).toBe('<w:b xmlns:w="u"><c w:d="1"/></w:b>');
  });

  test("a declaration that contradicts the element gives way", () => {
    const document = parseDocument("<a/>");
    const made = document.createElementNS("u", "b");
    made.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns", "v");
    expect(serializeNode(made)).toBe('<b xmlns="u"/>');
  });

  test("an attribute cannot have a namespace without a prefix", () => {
    const { documentElement } = parseDocument("<a/>");
    documentElement.setAttributeNS("u", "b", "1");
    expect(() => serializeNode(documentElement)).toThrow(TypeError);
  });
});

test.each([
  ["nothing", ""],
  ["no element", "teks"],
  ["an element that is not closed", "<a><b></a>"],
  ["two elements", "<a/><b/>"],
  ["a prefix that is not declared", "<w:a/>"],
  ["an attribute twice", '<a x="1" x="2"/>'],
  ["a sign that must be escaped", "<a>x & y</a>"],
  ["a reference to an unknown entity", "<a>&nbsp;</a>"],
  ["a reference to a character that XML forbids", "<a>&#1;</a>"],
])("%s is refused, as in the browser", (_, xml) => {
  expect(() => parseDocument(xml)).toThrow(SyntaxError);
});
