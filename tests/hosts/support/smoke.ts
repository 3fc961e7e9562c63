/** Whether time is short, and the chief tests of a host stand for the rest; see `scripts/host-tests.mjs`. */
export const isSmoke = process.env.PATHWAY_SMOKE === 'true';
