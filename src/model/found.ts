/** Problems as they are found. To put one into words is costly, and nobody reads ten thousand of them. */
import { problem, type Grade, type Problem } from './problem.js';

/** Most problems of one document that are told; what is more is counted. */
export const MOST_PROBLEMS = 200;

/** A problem before it is put into words. */
export interface Found {
  readonly grade: Grade;
  tell(): Problem;
}

const GRADES: readonly Grade[] = ['fatal', 'error', 'warning'];

const tellCount = (rest: readonly Found[]): Problem => {
  const found = `More problems: ${String(rest.length)}.`;
  return problem(rest[0]!.grade, 'more-problems', [], {
    message: found,
    found,
    expected: 'none',
    suggestion: 'Mend these first.',
  });
};

/** Puts problems into words: all where they are few, else the worst, and how many more there are. */
export const tellMost = (found: readonly Found[]): Problem[] => {
  if (found.length <= MOST_PROBLEMS) return found.map((each) => each.tell());
  const byGrade = GRADES.flatMap((grade) => found.filter((each) => each.grade === grade));
  return [
    ...byGrade.slice(0, MOST_PROBLEMS).map((each) => each.tell()),
    tellCount(byGrade.slice(MOST_PROBLEMS)),
  ];
};
