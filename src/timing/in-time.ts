/** How long what a page needs may take to come, in milliseconds. */
export const TIME_LIMIT = 20_000;

/** What is thrown where something has not come in time. */
export const TOO_LATE = new Error('too late');

/** @returns what comes; rejects with `TOO_LATE` where it takes too long, since some things neither come nor fail */
export const inTime = async <Result>(coming: Promise<Result>): Promise<Result> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([
      coming,
      new Promise<never>((_, reject) => {
        timer = setTimeout(reject, TIME_LIMIT, TOO_LATE);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
};
