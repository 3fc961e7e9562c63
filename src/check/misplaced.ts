/** Says of a key that is right elsewhere where that is, so that nobody takes out what they have written. */
import { ownersOf, type Owner } from '../schema/owners.js';
import { exampleAt } from '../schema/example.js';
import type { Finding } from './finding.js';
import { valueAt } from './value-at.js';

const nameOf = (owner: Owner): string => {
  const name = owner.filter((step) => step !== '[]').join('.');
  return owner.at(-1) === '[]' ? `an entry of “${name}”` : `“${name}”`;
};

/** Whether that place has such a key already; of the entries of a list, some may and some may not. */
const isThere = (key: string, owner: Owner, data: unknown): boolean => {
  const object = owner.includes('[]') ? undefined : valueAt(data, owner);
  return typeof object === 'object' && object !== null && Object.hasOwn(object, key);
};

const isOfOneType = (one: unknown, other: unknown): boolean =>
  typeof one === typeof other && Array.isArray(one) === Array.isArray(other);

/** The key that the finding takes this one for. */
const takenFor = ({ suggestion }: Finding): string | undefined =>
  /^Rename it to "(.+?)"/.exec(suggestion)?.[1];

/** @param data what the document says */
export const placedRight = (finding: Finding, data: unknown): Finding => {
  const { code, segments, isMendable } = finding;
  const key = segments.at(-1);
  if (code !== 'unknown-key' || isMendable || typeof key !== 'string') return finding;
  const within = segments.slice(0, -1);
  const meant = takenFor(finding);
  // What it says fits the key that it resembles.
  if (meant !== undefined && isOfOneType(valueAt(data, segments), exampleAt([...within, meant]))) {
    return finding;
  }
  const owners = ownersOf(key, within).filter((owner) => !isThere(key, owner, data));
  if (!owners.length) return finding;
  const [first] = owners;
  const isTop = !first!.length;
  const where = owners.map(nameOf).join(' or ');
  return {
    ...finding,
    message: isTop
      ? `"${key}" is not known here; it belongs to the document as a whole.`
      : `"${key}" is not known here; it belongs in ${where}.`,
    suggestion: isTop
      ? 'Move it to the outermost braces, beside “title”.'
      : `Move it into ${where}.`,
  };
};
