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

const counted = (count: number, word: string): string[] =>
  count ? [`${count.toLocaleString('en')} more ${word}${count > 1 ? 's' : ''}`] : [];

const tellCount = (rest: readonly Found[]): Problem => {
  const of = (grade: Grade) => rest.filter((found) => found.grade === grade).length;
  const many = [...counted(of('error'), 'error'), ...counted(of('warning'), 'warning')].join(
    ' and ',
  );
  return problem(rest[0]!.grade, 'more-problems', [], {
    message: `The document has ${many}.`,
    found: many,
    expected: 'a document without mistakes',
    suggestion: 'Mend these first: the others are told once these are gone.',
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
