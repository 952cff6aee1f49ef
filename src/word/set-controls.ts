import { fromFlatOpc } from "../ooxml/package";
import { readSnapshot } from "../ooxml/reader";
import type { Bahasa } from "../ooxml/options";
import { fieldOf } from "../ooxml/writer/fields";
import { rangeOf } from "./outline";
import type { Spliced } from "./splice";
import { beginWork, type Work } from "./work";

/**
 * Tells Word the names and hints of inserted content controls: it shows its own hint in an emptied control until it is
 * told ours, and some versions lose tags. A Word that refuses keeps what the OOXML brought.
 */
export async function setControls({ work, from }: Spliced, payload: string, bahasa: Bahasa): Promise<Work> {
  const wanted = readSnapshot(fromFlatOpc(payload)).controls.map(({ tag }) => fieldOf(tag, bahasa));
  try {
    const controls = work.context.document.body.contentControls;
    controls.load("tag,title");
    await work.context.sync();
    const inserted = controls.items.slice(controlsAbove(work, from)).slice(0, wanted.length);
    const match = inserted.every(({ tag }, index) => tag === "" || tag === wanted[index]?.tag);
    if (inserted.length !== wanted.length || !match) return work;
    inserted.forEach((control, index) => {
      const { tag, title, placeholder } = wanted[index]!;
      control.tag = tag;
      control.title = title;
      control.placeholderText = placeholder;
    });
    await work.context.sync();
  } catch {
    // The document is whole without it: tags and hints stand in what was inserted.
  }
  return beginWork(work.context, work.state.textOnly);
}

/** Controls that stand in the document above a block. */
function controlsAbove({ state: { snapshot } }: Work, block: number): number {
  const { from } = rangeOf(snapshot, block);
  return snapshot.controls.filter(({ paragraphs }) => paragraphs.every((paragraph) => paragraph < from)).length;
}
