/**
 * What `recognise` needs to know of a document: its paragraphs in the order and count of `Word.Body.paragraphs`,
 * its tables, content controls, shapes and page setups, with the links between them. Lengths are in points.
 */
export interface Snapshot {
  readonly paragraphs: readonly ParagraphNode[];
  readonly tables: readonly TableNode[];
  /** Top-level blocks of the body in order; content controls around blocks are transparent. */
  readonly blocks: readonly Block[];
  readonly controls: readonly ControlNode[];
  readonly shapes: readonly ShapeNode[];
  /** Texts that stand outside the body flow: text boxes (with the paragraph that anchors them). */
  readonly textBoxes: readonly TextBoxNode[];
  readonly sections: readonly PageSetup[];
  /** Heads and feet of the pages; none where the host does not give them. */
  readonly heads: readonly HeadNode[];
  readonly facts: DocumentFacts;
}

export type Block = { kind: "paragraph"; paragraph: number } | { kind: "table"; table: number };

export interface ParagraphNode {
  /** Position in `Word.Body.paragraphs`. */
  readonly index: number;
  /**
   * Text as `Word.Paragraph.text` gives it: tabs "\t", line breaks "\u000b", page breaks "\f"; insertions accepted,
   * deletions and hidden text left out, of fields the result only.
   */
  readonly text: string;
  readonly style: string | null;
  /** Automatic number or bullet, not part of the text: numbering id and level. */
  readonly list: { readonly id: number; readonly level: number } | null;
  /** Cell that holds the paragraph: indices into `tables`, its `rows`, and the row's `cells`. */
  readonly cell: CellRef | null;
  /** Index of the innermost content control around it or inside it that covers its whole text, else null. */
  readonly control: number | null;
  /** True when all its text is placeholder text of content controls. */
  readonly placeholder: boolean;
  /** Placeholder texts that stand in it beside other text ("NIP" and its control). */
  readonly hints?: readonly string[];
  /** Pictures (not shapes) that it holds. */
  readonly pictures: number;
  readonly section: number;
  /** Size of its letters, where its first text sets one of its own. */
  readonly size?: number;
  /** `w:pageBreakBefore` of the paragraph itself. */
  readonly startsPage?: true;
}

export interface CellRef {
  readonly table: number;
  readonly row: number;
  readonly cell: number;
}

export interface TableNode {
  /** Cell that holds this table, if it is nested. */
  readonly parent: CellRef | null;
  /** Column widths of the grid. */
  readonly grid: readonly number[];
  readonly rows: readonly RowNode[];
}

export interface RowNode {
  readonly header: boolean;
  /** Height from `w:trHeight`, 0 when none is set. */
  readonly height: number;
  /** The height is what is drawn, whatever the texts need: the rows of a worksheet. */
  readonly exact?: true;
  /** Tracked as deleted: its paragraphs still count, its content does not. */
  readonly deleted: boolean;
  readonly cells: readonly CellNode[];
}

export interface CellNode {
  /** First grid column, 0-based, `w:gridBefore` counted. */
  readonly column: number;
  /** Grid columns covered. */
  readonly columnSpan: number;
  /** Rows covered; 0 for a cell that continues a vertical merge from above. */
  readonly rowSpan: number;
  /** Paragraphs directly in the cell, as indices. */
  readonly paragraphs: readonly number[];
  /** Tables nested in the cell, as indices. */
  readonly tables: readonly number[];
  /** `w:vAlign` other than at the top. */
  readonly align?: "center" | "bottom";
}

export interface ControlNode {
  readonly id: number | null;
  readonly tag: string;
  readonly title: string;
  readonly placeholder: boolean;
  readonly paragraphs: readonly number[];
}

export interface ShapeNode {
  /** `id` of the drawing's non-visual properties, to which glued connectors refer; null for VML. */
  readonly id: number | null;
  /** Name from `wp:docPr` or the VML id: what the flowchart writer uses to find its own shapes again. */
  readonly name: string;
  readonly description: string;
  /** Preset geometry ("flowChartDecision", "rect", "straightConnector1", "custom"), "picture" or "canvas". */
  readonly preset: string;
  readonly connector: boolean;
  readonly text: string;
  /** Drawn as a text box; with a visible outline; with a fill. */
  readonly textBox: boolean;
  readonly outlined: boolean;
  readonly filled: boolean;
  /** Paragraph that anchors it. */
  readonly paragraph: number;
  /** Place and size, a quarter turn applied, counted from `origin`; null when it is not given by offsets. */
  readonly box: Box | null;
  readonly origin: Origin;
  /** Corners of a line or block arrow from start to end, flips and rotation applied, as `box` counts; else null. */
  readonly course: readonly Point[] | null;
  readonly flipH: boolean;
  readonly flipV: boolean;
  /** Arrowheads at the start and the end of the line. */
  readonly head: boolean;
  readonly tail: boolean;
  /** Ids of the shapes that a connector is glued to. */
  readonly glue: { readonly start: number | null; readonly end: number | null };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What offsets count from: the column and paragraph of the anchor, or the margins or edges of the page. */
export interface Origin {
  readonly x: "column" | "margin" | "page";
  readonly y: "paragraph" | "margin" | "page";
}

export interface TextBoxNode {
  readonly paragraph: number;
  readonly texts: readonly string[];
  /** Tags of the content controls in it. */
  readonly tags?: readonly string[];
}

/** A head or foot of the pages of a section, as its paragraphs read. */
export interface HeadNode {
  readonly section: number;
  readonly di: "kepala" | "kaki";
  readonly texts: readonly string[];
}

export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

export interface DocumentFacts {
  readonly trackChanges: boolean;
  /** The document already holds tracked insertions or deletions. */
  readonly revisions: boolean;
  /** Some text is hidden, and was not read. */
  readonly hiddenText: boolean;
  /** `w:compatibilityMode`; 15 is today's Word; null when the document does not say. */
  readonly compatibilityMode: number | null;
  /** Editing restriction in `w:documentProtection`, enforced. */
  readonly protected: boolean;
  /** False when shapes could not be read (texts only). */
  readonly shapesKnown: boolean;
  /** Default font and size of the document's text, if set. */
  readonly font: { readonly name: string | null; readonly size: number | null };
}
