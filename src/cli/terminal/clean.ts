/**
 * Texts from documents and names of files on a terminal and in the logs of build servers: there they are text, and can
 * neither move the cursor nor give orders.
 */

/** What a terminal obeys, what turns the direction of what follows, what ends a line, and halves of characters. */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu;

/** Older orders to the runners of GitHub and Azure, which may stand anywhere in a line. */
const ORDERS = /##(?=(?:vso)?\[)/g;

const withoutOrders = (text: string): string => text.replace(ORDERS, '#＃');

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escaped = (sign: string): string =>
  ESCAPES[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text of any origin in one line, with what is unsafe written as in JSON: `\u001b`. */
export const inLine = (text: string): string => withoutOrders(text.replace(UNSAFE, escaped));

/** The same for a name at the beginning of a line, where runners look for orders. */
export const atStart = (name: string): string => inLine(name).replace(/^(?=\s*::)/, './');

const picture = (sign: string): string => {
  if (sign === '\t') return ' ';
  const code = sign.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '\uFFFD';
};

/** A stretch of a document in which every unit stays one, so that a caret below it points where it should. */
export const inFrame = (text: string): string => withoutOrders(text.replace(UNSAFE, picture));

/** A text of several lines as it may stand on a terminal. */
export const inLines = (text: string): string => text.split(/\r?\n/).map(inFrame).join('\n');

/** JSON for a stream that may be a terminal: what is unsafe stands in strings alone, and is escaped there. */
export const jsonText = (value: unknown, space?: number): string =>
  JSON.stringify(value, null, space).replace(UNSAFE, (sign) =>
    sign === '\n' ? sign : escaped(sign),
  );
