import { address } from "../../ooxml/address";
import type { Panah } from "../../sop/sop";
import { AMBANG_YAKIN, type Pertanyaan, type Perubahan, type Pilihan } from "../pertanyaan";
import { leading, OFFERED, stepsNear, without, withOne, type Exits } from "./choices";
import type { Drawing } from "./drawing";
import type { Exit } from "./exits";

/** How sure a step is that stands without any arrow. */
const ALONE = 0.4;

/**
 * What to ask about the arrows that were read.
 * @param ke the exits of each step as they stand in the model
 */
export function questionsOf(drawing: Drawing, exits: readonly Exit[], ke: Exits): Pertanyaan[] {
  const unsure = exits.flatMap((exit): Pertanyaan[] => {
    const index = (ke[exit.langkah] ?? []).indexOf(exit.panah);
    if (index < 0) return [];
    return [
      ...(exit.yakin < AMBANG_YAKIN ? [targetQuestion(drawing, exit, index, ke)] : []),
      ...(exit.yakinLabel < AMBANG_YAKIN ? labelQuestion(exit, index, ke) : []),
    ];
  });
  return [...unsure, ...sourceQuestions(drawing, ke), ...aloneQuestions(drawing, ke)];
}

function targetQuestion(drawing: Drawing, exit: Exit, index: number, ke: Exits): Pertanyaan {
  const { langkah, panah, arrow } = exit;
  const path = `prosedur.langkah.${langkah}.ke.${index}`;
  const end = arrow.way.at(-1);
  const others = stepsNear(drawing.nodes, end).filter((step) => step !== langkah && step + 1 !== panah.langkah);
  const targets = others
    .slice(0, OFFERED)
    .map((step): Pilihan => ({ arti: String(step + 1), perubahan: [{ path, nilai: leading(panah, step) }] }));
  return {
    id: `panah ${langkah + 1}.${index + 1}`,
    jenis: "panah",
    path,
    at: address([arrow.shape.paragraph], arrow.shape.name),
    dipahami: arrow.shape.name,
    pilihan: [
      { arti: panah.langkah === null ? "bukan" : String(panah.langkah), perubahan: [] },
      ...targets,
      ...(panah.langkah === null ? [] : [{ arti: "bukan", perubahan: [without(ke, langkah, index)] }]),
    ],
    yakin: exit.yakin,
  };
}

/** The labels of two exits of one decision may be exchanged. */
function labelQuestion({ langkah, panah, arrow, yakinLabel }: Exit, index: number, ke: Exits): Pertanyaan[] {
  const own = ke[langkah] ?? [];
  const other = own.findIndex((exit, at) => at > index && exit.label !== panah.label);
  const rival = own[other];
  if (!rival || panah.label === undefined) return [];
  const path = (at: number): string => `prosedur.langkah.${langkah}.ke.${at}`;
  const exchanged: Perubahan[] = [
    { path: path(index), nilai: labelled(panah, rival.label) },
    { path: path(other), nilai: labelled(rival, panah.label) },
  ];
  return [
    {
      id: `label ${langkah + 1}.${index + 1}`,
      jenis: "labelPanah",
      path: path(index),
      at: address([arrow.shape.paragraph], arrow.shape.name),
      dipahami: panah.label,
      pilihan: [
        { arti: String(panah.langkah ?? "bukan"), perubahan: [] },
        { arti: String(rival.langkah ?? "bukan"), perubahan: exchanged },
      ],
      yakin: yakinLabel,
    },
  ];
}

function labelled(panah: Panah, label: string | undefined): Panah {
  const copy = { ...panah };
  delete copy.label;
  return label === undefined ? copy : { ...copy, label };
}

/** Arrows that begin at nothing: the step before may be meant, or one near their start. */
function sourceQuestions(drawing: Drawing, ke: Exits): Pertanyaan[] {
  return drawing.arrows.flatMap(({ from, to, way, shape, yakin }, index): Pertanyaan[] => {
    if (from || !to?.at) return [];
    const target = to.at.langkah;
    const near = stepsNear(drawing.nodes, way[0]).filter((step) => step !== target);
    return [
      {
        id: `panah ke ${target + 1}.${index + 1}`,
        jenis: "panah",
        path: `prosedur.langkah.${target}`,
        at: address([shape.paragraph], shape.name),
        dipahami: shape.name,
        pilihan: [
          { arti: "bukan", perubahan: [] },
          ...near.slice(0, OFFERED).map((step): Pilihan => ({
            arti: String(step + 1),
            perubahan: [withOne(ke, step, { langkah: target + 1 })],
          })),
        ],
        yakin,
      },
    ];
  });
}

/** Steps that no arrow touches: they may lead to the next. */
function aloneQuestions({ nodes, arrows }: Drawing, ke: Exits): Pertanyaan[] {
  const touched = new Set(arrows.flatMap(({ from, to }) => [from?.at?.langkah, to?.at?.langkah]));
  ke.forEach((exits, step) => {
    if (exits.length > 0) touched.add(step);
    for (const { langkah } of exits) if (langkah !== null) touched.add(langkah - 1);
  });
  return nodes.flatMap(({ at, shape }): Pertanyaan[] => {
    if (!at || touched.has(at.langkah)) return [];
    touched.add(at.langkah);
    const path = `prosedur.langkah.${at.langkah}.ke`;
    const next = { arti: String(at.langkah + 2), perubahan: [{ path, nilai: [{ langkah: at.langkah + 2 }] }] };
    return [
      {
        id: `panah dari ${at.langkah + 1}`,
        jenis: "panah",
        path,
        at: address([shape.paragraph], shape.name),
        dipahami: shape.text.trim() || shape.name,
        pilihan: [{ arti: "bukan", perubahan: [] }, ...(at.langkah + 1 < ke.length ? [next] : [])],
        yakin: ALONE,
      },
    ];
  });
}
