/** Page and text of the chart in the official layout. */
export { layoutFor as templateLayout } from "../ooxml/writer/page";
