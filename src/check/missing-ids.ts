/** The ids that a document leaves to be made from its texts, which change when the texts do. */
import type { Pathway, PathwayDocument, Segment } from '../model/index.js';
import type { Change } from './change.js';
import { keptIn } from './kept.js';

interface List {
  readonly segments: readonly Segment[];
  /** As they stand in the document, `undefined` where one had to be left out. */
  readonly written: readonly unknown[] | undefined;
  readonly read: readonly { readonly id: string }[];
  /** Key of the text that may stand for the whole item. */
  readonly textKey: string;
}

const listsOf = (document: PathwayDocument, pathway: Pathway): List[] => {
  const phases = (document.roadmap ?? []).map((phase, index) => ({ phase, index }));
  return [
    ...(['transferable', 'toLearn'] as const).map((key) => ({
      segments: ['skills', key],
      written: document.skills?.[key],
      read: pathway.skills[key],
      textKey: 'name',
    })),
    {
      segments: ['requirements'],
      written: document.requirements,
      read: pathway.requirements,
      textKey: 'name',
    },
    { segments: ['roadmap'], written: document.roadmap, read: pathway.roadmap, textKey: 'title' },
    ...phases
      .filter(({ phase }) => phase !== undefined)
      .map(({ phase, index }, position) => ({
        segments: ['roadmap', index, 'tasks'],
        written: phase?.tasks,
        read: pathway.roadmap[position]!.tasks,
        textKey: 'text',
      })),
    ...(['thisWeek', 'thisMonth', 'next90Days'] as const).map((key) => ({
      segments: ['actionPlan', key],
      written: document.actionPlan?.[key],
      read: pathway.actionPlan[key],
      textKey: 'text',
    })),
    { segments: ['faq'], written: document.faq, read: pathway.faq, textKey: 'question' },
  ];
};

const has = (entry: unknown, key: string): boolean =>
  typeof entry === 'object' && entry !== null && key in entry;

const at = (data: unknown, segments: readonly Segment[]): unknown =>
  segments.reduce<unknown>(
    (owner, segment) => (owner as Record<Segment, unknown> | undefined)?.[segment],
    data,
  );

/**
 * @param data the document as it is written
 * @param document as `readDocument` leaves it
 */
export const missingIds = (
  data: unknown,
  document: PathwayDocument,
  pathway: Pathway,
): Change[] => {
  const kept = keptIn(pathway);

  return listsOf(document, pathway).flatMap(({ segments, written = [], read, textKey }) =>
    kept(written).flatMap((index, position): Change[] =>
      // An id that is wrong stays for its author to mend.
      has(at(data, [...segments, index]), 'id') || has(written[index], 'task')
        ? []
        : [
            {
              segments: [...segments, index],
              mend: { kind: 'identify', id: read[position]!.id, textKey },
            },
          ],
    ),
  );
};
