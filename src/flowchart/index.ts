/** The room's door: what others need of the flowchart. */
export { planFlowchart } from "./plan-flowchart";
export { planToSvg } from "./svg";
export { svgSpots } from "./svg-pages";
export { bentukOtomatis, describeStep } from "./shapes";
export { lineHeight, measure, textHeight } from "./text";
export { TABLE } from "./layout";
export type { FontName, Layout } from "./layout";
export type { SvgOptions } from "./svg";
export type { SvgSpot } from "./svg-pages";
export type { TextStyle } from "./text";
export type * from "./plan";
