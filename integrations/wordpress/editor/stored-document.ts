/**
 * Texts as posts keep them: in base64 (RFC 4648) with `.` and `_` for `+` and `/`, in which no filter on the way finds anything to
 * change. The other half is `includes/stored-document.php`.
 */

/** Of how many bytes a string is made at a time: more arguments than a call may have end in an error. */
const AT_ONCE = 0x8000;

export const store = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (let start = 0; start < bytes.length; start += AT_ONCE)
    binary += String.fromCharCode(...bytes.subarray(start, start + AT_ONCE));
  return btoa(binary).replaceAll('+', '.').replaceAll('/', '_').replace(/=+$/, '');
};

/** @returns '' for what `store` has not made */
export const restore = (stored: string): string => {
  try {
    const binary = atob(stored.replaceAll('.', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
  } catch {
    return '';
  }
};

/**
 * An address as posts keep it: without what ends a shortcode, and with `&amp;` for `&`, as WordPress writes it anyway where an
 * author saves.
 */
export const storeAddress = (address: string): string =>
  address.replace(/["'<>[\]\s]/g, encodeURIComponent).replaceAll('&', '&amp;');

export const restoreAddress = (stored: string): string => stored.replaceAll('&amp;', '&');
