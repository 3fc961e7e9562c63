/**
 * What the classes of the elements' own templates are called in static content, where they share a page with the classes
 * of others; markup and style sheet are both made by these.
 */
import type { LengthName } from '../elements/shared/lengths.js';

/** On everything of ours, so that no rule of the page's own is meant for it. */
const PREFIX = 'pw-';

export const ROOT_CLASS = 'pathway-static';

export const className = (name: string): string => PREFIX + name;

/** Templates and style sheets know some places by their `part`. */
export const partClass = (part: string): string => className(`part-${part}`);

/** What stands for a control, which is none without the script. */
export const controlClass = (tag: string): string => className(`as-${tag}`);

/** Controls that static content only keeps room for. */
export const CONTROLS: ReadonlySet<string> = new Set(['button', 'fieldset', 'input', 'label']);

/** Beside that class, on what stands for a control whose words are the author's: those are the guide's, and can be read. */
export const AUTHORED_CLASS = className('authored');

/** What stands for the host of an element's shadow root. */
export const hostClass = (tag: string): string => className(tag);

/** On every such host. */
export const HOST_CLASS = className('host');

/** How far the reader is, which for nobody in particular is nowhere. */
export const DONE_LENGTHS = ['done', 'skipped'] as const satisfies readonly LengthName[];

/** Lengths that divide a row among its items: less than one in all would leave a part of it empty. */
const FLEX_LENGTHS: ReadonlySet<string> = new Set(['weeks', 'share']);

/** Lengths that one element may take from the document. */
const MOST_LENGTHS = 2;

/** Decimal places of a length: a thousandth of a line is a pixel or two. */
const PLACES = 3;

const LETTERS = 'abcdef';

/** Class of a digit of an element's first or second length. */
const digitClass = (nth: number, place: number, digit: number): string =>
  className(LETTERS[nth * PLACES + place]! + String(digit));

const lengthClass = (nth: number, name: string): string => className(`${String(nth)}-${name}`);

/**
 * Lengths as classes: a strict content security policy refuses the `style` attribute, and nothing else carries a number
 * into a style sheet in every browser.
 * @param lengths shares of a whole by name, 0 to 1
 * @throws {RangeError} where there are more than the style sheet has rules for
 */
export const lengthClasses = (lengths: readonly (readonly [name: string, share: number])[]) => {
  if (lengths.length > MOST_LENGTHS) {
    const names = lengths.map(([name]) => name).join(', ');
    throw new RangeError(`An element has the lengths ${names}: raise MOST_LENGTHS.`);
  }
  return lengths.flatMap(([name, share], nth) => {
    const thousandths = Math.round(Math.min(1, Math.max(0, share)) * 10 ** PLACES);
    const digits = [
      Math.floor(thousandths / 100),
      Math.floor(thousandths / 10) % 10,
      thousandths % 10,
    ];
    return [...digits.map((digit, place) => digitClass(nth, place, digit)), lengthClass(nth, name)];
  });
};

/** The rules by which those classes become custom properties again. @param names all names that lengths go by */
export const lengthRules = (names: readonly string[]): string => {
  const rules: string[] = [];
  for (let nth = 0; nth < MOST_LENGTHS; nth++) {
    const properties = Array.from(
      { length: PLACES },
      (_, place) => `--${LETTERS[nth * PLACES + place]!}`,
    );
    for (const [place, property] of properties.entries())
      for (let digit = 0; digit <= (place ? 9 : 10); digit++)
        rules.push(
          `.${digitClass(nth, place, digit)}{${property}:${String(Number((digit / 10 ** (place + 1)).toFixed(PLACES)))}}`,
        );
    const sum = properties.map((property) => `var(${property})`).join(' + ');
    for (const name of names)
      rules.push(
        `.${lengthClass(nth, name)}{--${name}:calc(${FLEX_LENGTHS.has(name) ? `100 * (${sum})` : sum})}`,
      );
  }
  return rules.join('\n');
};
