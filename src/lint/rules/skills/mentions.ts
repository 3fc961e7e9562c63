/** Which skills a text is about where the guide names no ids: by names of products and techniques, such as PyTorch or GIS. */
import type { Pathway } from '../../../model/index.js';
import { addTo } from '../../add-to.js';
import type { Use } from '../../skill-use.js';

/** In capitals, and in every other guide. */
const GENERIC = new Set(
  'AI API BI CEO CV EU FAQ GCSE HR ID IT KI ML OK PC PDF PR QA TV UI UK UN URL US USA UX'.split(
    ' ',
  ),
);

const wordsOf = (text: string): Set<string> => new Set(text.match(/[\p{L}\p{N}+#]+/gu));

const isDistinctive = (word: string): boolean =>
  /\p{Ll}\p{Lu}/u.test(word) || (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word) && !GENERIC.has(word));

/** The id of the skill that each distinctive word stands for. */
const skillsByWord = ({ from, to, title, skills }: Pathway): Map<string, string> => {
  // A word that other skills share, or the whole guide, tells nothing of one of them.
  const counts = new Map<string, number>();
  for (const { name } of [...skills.toLearn, ...skills.transferable]) {
    for (const word of wordsOf(name)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const everywhere = wordsOf([from.title, to.title, title].join(' '));
  return new Map(
    skills.toLearn.flatMap(({ id, name }) =>
      [...wordsOf(name)]
        .filter((word) => isDistinctive(word) && counts.get(word) === 1 && !everywhere.has(word))
        .map((word) => [word, id]),
    ),
  );
};

/** The tasks and resources of the roadmap that mention each skill, by its id, in their order. */
export const mentionsOfSkills = (pathway: Pathway): Map<string, Use[]> => {
  const skills = skillsByWord(pathway);
  const uses = new Map<string, Use[]>();
  const note = (text: string, use: Omit<Use, 'text'>) => {
    const ids = [...wordsOf(text)].flatMap((word) => skills.get(word) ?? []);
    for (const id of new Set(ids)) addTo(uses, id, { ...use, text });
  };
  if (!skills.size) return uses;
  for (const [phase, { tasks, resources }] of pathway.roadmap.entries()) {
    for (const [index, task] of tasks.entries()) {
      note(task.text, { phase, task, segments: ['roadmap', phase, 'tasks', index] });
    }
    for (const [index, { title }] of resources.entries()) {
      note(title, { phase, segments: ['roadmap', phase, 'resources', index] });
    }
  }
  return uses;
};
