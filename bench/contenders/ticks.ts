/** What readers have ticked, kept on their device. */
const keyOf = (guideId: string) => `bench-ticks:${guideId}`;

export const readTicks = (guideId: string): Set<string> => {
  try {
    return new Set(JSON.parse(localStorage.getItem(keyOf(guideId)) ?? '[]') as string[]);
  } catch {
    return new Set();
  }
};

export const keepTicks = (guideId: string, ticks: ReadonlySet<string>): void => {
  try {
    localStorage.setItem(keyOf(guideId), JSON.stringify([...ticks]));
  } catch {
    // Blocked or full: they last until the page is left.
  }
};
