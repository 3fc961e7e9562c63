import type { Pathway, Task } from '../../../model/index.js';
import { plain } from '../../language/names.js';
import { PERIODS, plannedTasksOf } from '../../planned-tasks.js';
import type { Path, Report, Rule } from '../../rule.js';
import { keyOf, shorterKeysOf, wordsOf } from '../../same-words.js';
import { phaseName, quote } from '../../say.js';

interface Placed {
  readonly task: Task;
  readonly segments: Path;
  /** Index, or undefined for an action. */
  readonly phase?: number;
  /** Weeks from the start: by when an action is to be done, and when the phase of a task begins at the earliest. */
  readonly weeks: number;
}

/** Tasks, then actions that are tasks of their own. */
const placesOf = (pathway: Pathway): Placed[] => {
  const tasks = plannedTasksOf(pathway).map(({ task, segments, earliest }): Placed => ({
    task,
    segments,
    phase: Number(segments[1]),
    weeks: earliest,
  }));
  const inRoadmap = new Set(tasks.map(({ task }) => task));
  const actions = PERIODS.flatMap(({ key, weeks }) =>
    pathway.actionPlan[key].map((task, at): Placed => ({
      task,
      segments: ['actionPlan', key, at],
      weeks,
    })),
  );
  return [...tasks, ...actions.filter(({ task }) => !inRoadmap.has(task))];
};

/** Whether an id looks as if it were made from the text, with which it would change. */
const isMadeFromText = ({ id, text }: Task): boolean =>
  id.replaceAll('-', '') === text.toLowerCase().replace(/[^a-z0-9]/g, '');

const suggestionFor = (earlier: Placed, later: Placed): string => {
  if (later.phase !== undefined || earlier.phase === undefined) {
    return 'Keep one of them, or say what is different the second time.';
  }
  return isMadeFromText(earlier.task)
    ? 'Give the task in the roadmap an "id", and write { "task": "<that id>" } here, so that both are one.'
    : `Write { "task": "${earlier.task.id}" } in its place, so that both are one.`;
};

const told = (pathway: Pathway, earlier: Placed, later: Placed): Report => {
  const isSame = earlier.task.text === later.task.text;
  const place = earlier.phase === undefined ? 'the action plan' : phaseName(pathway, earlier.phase);
  const message = isSame
    ? `${quote(later.task.text)} stands here and in ${place}.`
    : `${quote(later.task.text)} seems to be the same as ${quote(earlier.task.text)} in ${place}.`;
  return {
    segments: later.segments,
    message: `${message} Readers have to tick it off twice.`,
    suggestion: suggestionFor(earlier, later),
    related: [{ segments: earlier.segments, message: quote(earlier.task.text) }],
  };
};

export const repeatedTask: Rule = {
  id: 'repeated-task',
  severity: 'warning',
  title: 'No task is written down twice.',
  reason:
    'Two tasks in the same words are two boxes to tick for one thing done. An action that names a roadmap task by its id is that task, and alternatives of one "oneOf" group may be alike.',
  examples: {
    wrong: {
      roadmap: [
        { title: 'Foundation', tasks: [{ id: 'set-up', text: 'Set up a Python environment' }] },
      ],
      actionPlan: { thisWeek: ['Set up your Python environment.'] },
    },
    right: {
      roadmap: [
        { title: 'Foundation', tasks: [{ id: 'set-up', text: 'Set up a Python environment' }] },
      ],
      actionPlan: { thisWeek: [{ task: 'set-up' }] },
    },
  },
  check({ pathway, language }) {
    const known = new Map<string, Placed>();
    const nearly = new Map<string, Placed>();
    return placesOf(pathway).flatMap((place) => {
      const words = wordsOf(place.task.text, language);
      const key = keyOf(words);
      if (!key) return [];
      const shorter = shorterKeysOf(words);
      const earlier = known.get(key) ?? nearly.get(key) ?? firstOf(shorter, known);
      if (!known.has(key)) known.set(key, place);
      for (const other of shorter) if (!nearly.has(other)) nearly.set(other, place);
      // That it is due too early is said by another rule, and one task of the two would not mend it.
      if (!earlier || isTooEarly(place, earlier)) return [];
      const { oneOf } = place.task;
      if (oneOf !== undefined && oneOf === earlier.task.oneOf) return [];
      return [told(pathway, earlier, place)];
    });
  },
};

const isTooEarly = (action: Placed, task: Placed): boolean =>
  action.phase === undefined &&
  task.phase !== undefined &&
  task.weeks >= action.weeks &&
  plain(action.task.text) === plain(task.task.text);

const firstOf = (
  keys: readonly string[],
  places: ReadonlyMap<string, Placed>,
): Placed | undefined => places.get(keys.find((key) => places.has(key)) ?? '');
