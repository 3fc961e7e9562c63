import pico from 'picocolors';

export type Colors = ReturnType<typeof pico.createColors>;

/** Colours for a terminal; as `NO_COLOR` and `FORCE_COLOR` say otherwise, the former first. */
export const colorsFor = (isTerminal: boolean, env: NodeJS.ProcessEnv = process.env): Colors => {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR) return pico.createColors(false);
  if (FORCE_COLOR !== undefined) {
    return pico.createColors(FORCE_COLOR !== '0' && FORCE_COLOR !== 'false');
  }
  return pico.createColors(isTerminal && TERM !== 'dumb');
};
