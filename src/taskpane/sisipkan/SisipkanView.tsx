import type { ViewProps } from "../app/tempat";
import { Templat } from "./Templat";

/** What can be put into the document. */
export default function SisipkanView({ pane, state }: ViewProps) {
  return <Templat state={state} perintah={pane.perintah} />;
}
