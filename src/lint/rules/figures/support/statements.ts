import type { Pathway } from '../../../../model/index.js';
import { sentencesOf } from '../../../language/sentences.js';
import type { Path } from '../../../rule.js';
import { quote } from '../../../say.js';
import { textsOf } from '../../../texts.js';

/** A sentence that says something; questions do not. */
export interface Statement {
  readonly sentence: string;
  readonly segments: Path;
  /** As the subject of a sentence: `The summary`. */
  readonly place: string;
  /** The question that it is part of the answer to. */
  readonly question?: string | undefined;
  /** It speaks of the change that the guide is about, whomever it names. */
  readonly isHeadline: boolean;
}

const placeOf = ({ faq }: Pathway, [key, index, part]: Path): string | undefined => {
  if (key === 'title') return 'The title';
  if (key === 'summary') return 'The summary';
  if (key === 'overview') return 'The overview';
  if (key === 'realityCheck') return 'The reality check';
  const question = key === 'faq' && part === 'answer' ? faq[Number(index)] : undefined;
  return question && `The answer to ${quote(question.question)}`;
};

/** What the guide says of the change as a whole, sentence by sentence. */
export const statementsOf = (pathway: Pathway): Statement[] =>
  [...textsOf(pathway)].flatMap(({ text, segments, kind }) => {
    const place = kind === 'name' ? undefined : placeOf(pathway, segments);
    if (place === undefined) return [];
    const question = segments[0] === 'faq' ? pathway.faq[Number(segments[1])]?.question : undefined;
    const isHeadline = segments[0] === 'title' || segments[0] === 'summary';
    return sentencesOf(text)
      .filter((sentence) => !/[?؟]["'”’»)]*$/u.test(sentence))
      .map((sentence) => ({ sentence, segments, place, question, isHeadline }));
  });
