import { address } from "../ooxml/address";
import { cursorOf, outsideBody } from "./cursor-place";
import type { Job } from "./gateway";
import { Refused } from "./refused";
import { replaceTextsJob } from "./replace-texts";
import type { TextChange } from "./session";

/** Inserts lines as paragraphs below the one that the cursor stands in, or into it where it holds nothing but a hint. */
export function insertLinesJob(lines: readonly string[]): Job {
  return replaceTextsJob(async (work): Promise<TextChange[]> => {
    const cursor = await cursorOf(work);
    if (cursor === null) throw await outsideBody(work.context);
    const paragraph = work.state.snapshot.paragraphs[cursor];
    if (!paragraph) throw new Refused("tempatTidakDitemukan");
    const at = address([cursor]);
    if (paragraph.placeholder || paragraph.text.trim() === "") return [{ at, from: "", to: lines.join("\n") }];
    return [{ at, from: paragraph.text, to: [paragraph.text, ...lines].join("\n") }];
  });
}
