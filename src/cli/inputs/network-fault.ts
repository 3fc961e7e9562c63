import { codeOf } from '../trouble.js';

const IN_WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'names of hosts cannot be looked up just now',
  ECONNREFUSED: 'the connection is refused',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  ETIMEDOUT: 'the connection takes too long',
  UND_ERR_CONNECT_TIMEOUT: 'the connection takes too long',
  EHOSTUNREACH: 'there is no way to that host',
  ENETUNREACH: 'there is no way to that network',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by itself',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};

/** What has kept `fetch` from its answer, with the system's own code. */
export const networkCode = (error: unknown): string | undefined => {
  const { cause } = error as { cause?: unknown };
  // Where a host has several addresses, each has failed in its own way.
  const [first] = (cause as { errors?: unknown[] } | undefined)?.errors ?? [];
  return codeOf(cause) ?? codeOf(first) ?? codeOf(error);
};

/** The same in words, to go on with in a sentence. */
export const networkFault = (error: unknown): string => {
  const known = IN_WORDS[networkCode(error) ?? ''];
  if (known) return known;
  const { cause } = error as { cause?: unknown };
  const told = cause instanceof Error && cause.message ? cause : error;
  return told instanceof Error ? told.message : String(told);
};
