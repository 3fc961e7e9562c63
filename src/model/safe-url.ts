const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

declare const passed: unique symbol;

/** An address that has passed `safeUrl`, from which alone it can come; nothing else may become a link. */
export type SafeUrl = string & { readonly [passed]: true };

/**
 * The one gate through which every link passes. Relative addresses are resolved against `base`; without a base they
 * are kept as written.
 * @returns the address, or undefined where it is unreadable or of any scheme but http, https and mailto
 */
export const safeUrl = (url: string, base?: string): SafeUrl | undefined => {
  try {
    // The URL parser drops the tabs, newlines and control characters that hide a scheme from simpler checks.
    const { href, protocol } = new URL(url, base ?? 'https://relative.invalid/');
    if (!SAFE_PROTOCOLS.has(protocol)) return undefined;
    return (!base && href.startsWith('https://relative.invalid/') ? url : href) as SafeUrl;
  } catch {
    return undefined;
  }
};
