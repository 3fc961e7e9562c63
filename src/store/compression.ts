/** Texts for addresses: compressed, in letters that an address leaves alone. Stands alone, as a piece of the script. */

/** Characters of an address, and bytes of what is in it; a plan of two thousand tasks needs a tenth. */
export const LONGEST = 2 ** 18;

const through = async (bytes: BlobPart, transform: CompressionStream): Promise<Blob> => {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const parts: BlobPart[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    // A few bytes can be made to unfold into gigabytes.
    if (length > LONGEST) throw new RangeError('too long');
    parts.push(part.value);
  }
  return new Blob(parts);
};

/** @returns base64url, https://www.rfc-editor.org/rfc/rfc4648#section-5 */
export const compress = async (text: string): Promise<string> => {
  const packed = await through(text, new CompressionStream('deflate-raw'));
  let binary = '';
  for (const byte of new Uint8Array(await packed.arrayBuffer()))
    binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

/** Undoes `compress`; rejects where that can't be. */
export const expand = async (packed: string): Promise<string> => {
  if (packed.length > LONGEST) throw new RangeError('too long');
  const bytes = Uint8Array.from(
    atob(packed.replaceAll('-', '+').replaceAll('_', '/')),
    (character) => character.charCodeAt(0),
  );
  const text = await through(bytes, new DecompressionStream('deflate-raw'));
  return text.text();
};
