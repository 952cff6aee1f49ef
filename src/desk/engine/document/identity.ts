import { NS } from "../../../ooxml/xml";

/** Elements that an add-in may hold on to. */
const HELD = new Set(["p", "tbl", "tr", "tc", "sdt", "body", "hdr", "ftr", "txbxContent", "sdtContent"]);

/** Gives elements numbers that outlive copying, so that undo can find again what was held. */
export class Identity {
  #numbers = new WeakMap<Element, number>();
  #last = 0;

  of(element: Element): number {
    const known = this.#numbers.get(element);
    if (known !== undefined) return known;
    this.#last += 1;
    this.#numbers.set(element, this.#last);
    return this.#last;
  }

  /** Exchanges the numbers of two elements. */
  swap(a: Element, b: Element): void {
    const [first, second] = [this.of(a), this.of(b)];
    this.#numbers.set(a, second);
    this.#numbers.set(b, first);
  }

  /** A deep copy whose elements keep their numbers. */
  copy(root: Element): Element {
    const copy = root.cloneNode(true) as Element;
    this.#pair(root, copy);
    return copy;
  }

  /** Elements of a tree by number. */
  index(root: Element, into = new Map<number, Element>()): Map<number, Element> {
    if (isHeld(root)) into.set(this.of(root), root);
    for (let node = root.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 1) this.index(node as Element, into);
    }
    return into;
  }

  #pair(original: Element, copy: Element): void {
    if (isHeld(original)) this.#numbers.set(copy, this.of(original));
    let twin = copy.firstChild;
    for (let node = original.firstChild; node && twin; node = node.nextSibling, twin = twin.nextSibling) {
      if (node.nodeType === 1) this.#pair(node as Element, twin as Element);
    }
  }
}

const isHeld = (element: Element): boolean => element.namespaceURI === NS.w && HELD.has(element.localName);
