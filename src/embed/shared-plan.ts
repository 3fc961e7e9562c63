import { expand } from '../store/compression.js';

const PREFIX = '#pathway-plan=v1.';

/**
 * Whether a link's plan was made for another guide than this one; one that can't be read is for nobody else.
 * @param fragment `#pathway-plan=…`, see `store/share.ts`
 */
export const isForAnother = async (fragment: string, pathwayId: string): Promise<boolean> => {
  if (!fragment.startsWith(PREFIX)) return false;
  try {
    const [id] = JSON.parse(await expand(fragment.slice(PREFIX.length))) as [unknown];
    return id !== pathwayId;
  } catch {
    return false;
  }
};
