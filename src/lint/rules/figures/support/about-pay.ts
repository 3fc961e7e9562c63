import type { PayWords } from '../../../language/lexicon.js';
import type { Statement } from './statements.js';

/** A town, a country or an employer pays its own. */
const NAMES_PLACE =
  /(?<!\p{L})(?:[Ii]n|[Aa]t|[Bb]ei|[Oo]utside|[Nn]ear|[Ll]eav(?:e|ing)) (?:the )?(?!Ihr)\p{Lu}|\(\p{Lu}\p{L}+: ?[$£€₹\p{N}]/u;

/** Whether a sentence is about pay, by its own words or by the question that it answers. */
export const isAboutPay = ({ sentence, question }: Statement, { pay, topic }: PayWords): boolean =>
  pay.test(sentence) || (question !== undefined && topic.test(question));

/** Whether it is about somebody else's pay, or that of one place. */
export const isOfOthers = (sentence: string, { elsewhere, others }: PayWords): boolean =>
  elsewhere.test(sentence) || others.test(sentence) || NAMES_PLACE.test(sentence);
