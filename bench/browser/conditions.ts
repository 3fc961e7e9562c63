import type { CDPSession } from 'playwright-core';

/** What a page is loaded under. */
export interface Conditions {
  /** How many times slower than this machine's the processor is. */
  readonly cpu: 1 | 4;
  readonly network: 'local' | 'slow-4g';
  /** Whether the reader has been on the page before. */
  readonly cache: 'cold' | 'warm';
}

/** What Lighthouse and Chromium's own tools call slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: (0.75 * 1_000_000) / 8,
};

export const describeConditions = ({ cpu, network, cache }: Conditions): string =>
  [`${String(cpu)}×`, ...(network === 'local' ? [] : ['slow 4G']), `${cache} cache`].join(', ');

/** Has a page's session meet them. https://chromedevtools.github.io/devtools-protocol/ */
export const impose = async (session: CDPSession, { cpu, network }: Conditions): Promise<void> => {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (network === 'local') return;
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
};
