/**
 * From now on the page connects to its own origin and to that of the document, and nowhere else: a document that leads
 * on to another site is not fetched from there.
 * https://www.w3.org/TR/CSP3/#connect-src-pre-request, which redirects meet again
 */
export const connectOnlyTo = (origin: string): void => {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  // Spelt out: in a sandboxed frame 'self' might be nobody. It stands where a name can't, as for an address of IPv6.
  policy.content = `connect-src 'self' ${location.origin} ${origin}`;
  document.head.append(policy);
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
