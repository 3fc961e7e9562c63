/**
 * Spelt out beside: in a sandboxed frame, which has no origin, 'self' is nobody in some browsers. It stays for what no
 * policy can name, as an address of IPv6. https://www.w3.org/TR/CSP3/#grammardef-host-source
 */
const own = `'self' ${location.origin}`;

/** Policies only ever add up: what one refuses, no later one allows. */
const addPolicy = (content: string) => {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = content;
  document.head.append(policy);
};

/** Lets the page have nothing but what lies beside it, and documents. */
export const limitToOwnFiles = (): void => {
  addPolicy(
    `default-src 'none'; script-src ${own}; style-src ${own}; connect-src ${own} http: https:`,
  );
};

/**
 * From now on the page connects to its own origin and to that of the document, and nowhere else: a document that leads
 * on to another site is not fetched from there.
 * https://www.w3.org/TR/CSP3/#connect-src-pre-request, which redirects meet again
 */
export const connectOnlyTo = (origin: string): void => {
  addPolicy(`connect-src ${own} ${origin}`);
};

/** @param tell called once, when a document would have been fetched from elsewhere */
export const whenLedElsewhere = (tell: () => void): void => {
  const listener = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective !== 'connect-src' || !/^https?:/.test(blockedURI)) return;
    document.removeEventListener('securitypolicyviolation', listener);
    tell();
  };
  document.addEventListener('securitypolicyviolation', listener);
};
