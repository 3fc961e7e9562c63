import { version } from './version.js';

/** What servers are told of who asks, and why. */
export const userAgent = (purpose: string): string =>
  `pathway/${version} (command line tool of the npm package pathway-elements; ${purpose})`;
