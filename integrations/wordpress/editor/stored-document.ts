/**
 * Texts as posts keep them: in base64url (RFC 4648, section 5), in which no filter on the way finds anything to change. The
 * other half is `includes/stored-document.php`.
 */

/** Of how many bytes a string is made at a time: more arguments than a call may have end in an error. */
const AT_ONCE = 0x8000;

export const store = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (let start = 0; start < bytes.length; start += AT_ONCE)
    binary += String.fromCharCode(...bytes.subarray(start, start + AT_ONCE));
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
};

/** @returns '' for what `store` has not made */
export const restore = (stored: string): string => {
  try {
    const binary = atob(stored.replace(/-/g, '+').replace(/_/g, '/'));
    return new TextDecoder().decode(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
  } catch {
    return '';
  }
};
