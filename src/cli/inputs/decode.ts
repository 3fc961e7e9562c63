import { isUtf8 } from 'node:buffer';

/** What a file's bytes say, or why they are no text that can be read. */
export type Decoded =
  | { readonly text: string }
  | { readonly text?: undefined; readonly message: string; readonly suggestion: string };

const SAVE_AS_UTF8 = 'Save it as UTF-8: in most editors, “Save with encoding”.';

const isMarked = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const COMPRESSED: readonly (readonly [name: string, mark: readonly number[]])[] = [
  ['compressed with gzip', [0x1f, 0x8b]],
  ['a ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
];

/** UTF-16 or 32, which a mark or the zeros between Latin letters give away. */
const otherUnicode = (bytes: Uint8Array): string | undefined => {
  if (isMarked(bytes, 0xff, 0xfe, 0, 0) || isMarked(bytes, 0, 0, 0xfe, 0xff)) return 'UTF-32';
  if (isMarked(bytes, 0xff, 0xfe) || isMarked(bytes, 0xfe, 0xff)) return 'UTF-16';
  // A document begins with a bracket or a key: with two letters that everyone writes.
  const [first, second, third, fourth] = bytes;
  if (bytes.length < 4) return undefined;
  const isLittle = first && !second && third && !fourth;
  const isBig = !first && second && !third && fourth;
  return isLittle || isBig ? 'UTF-16' : undefined;
};

const CHARACTER_UNKNOWN = Buffer.from('\uFFFD');

/** Where the first byte is that is no UTF-8, in the words of an editor. */
const firstFault = (bytes: Buffer): string => {
  const text = bytes.toString('utf8');
  let index = -1;
  for (;;) {
    index = text.indexOf('\uFFFD', index + 1);
    if (index < 0) return '';
    const offset = Buffer.byteLength(text.slice(0, index));
    // The same sign may stand there in its own right.
    if (bytes.subarray(offset, offset + 3).equals(CHARACTER_UNKNOWN)) continue;
    const lines = text.slice(0, index).split(/\r\n|\r|\n/);
    return ` The first fault is in line ${String(lines.length)}, column ${String(lines.at(-1)!.length + 1)}.`;
  }
};

/** Reads bytes as UTF-8, the only encoding that pages take JSON in. */
export const decode = (bytes: Buffer): Decoded => {
  const [compression] = COMPRESSED.find(([, mark]) => isMarked(bytes, ...mark)) ?? [];
  if (compression) {
    return {
      message: `is ${compression}, not text.`,
      suggestion: 'Name the document itself, unpacked.',
    };
  }
  const encoding = otherUnicode(bytes);
  if (encoding) {
    return { message: `is text in ${encoding}, not in UTF-8.`, suggestion: SAVE_AS_UTF8 };
  }
  if (bytes.includes(0)) {
    return {
      message: 'is no text: there are zero bytes in it.',
      suggestion: 'Check that it is the file you meant.',
    };
  }
  if (!isUtf8(bytes)) {
    return {
      message: `is not in UTF-8, or was damaged on the way.${firstFault(bytes)}`,
      suggestion: SAVE_AS_UTF8,
    };
  }
  return { text: bytes.toString('utf8') };
};
