/** What is made of a document while its author works on it; fetched when the first guide is edited. */
import { check, mend as mendText, toJson, type Finding } from '../../../src/check/index.js';
import { staticGuide } from '../../../src/render/static-guide.js';
import { undoPaste } from './paste.js';

export type { Finding };

export interface Read {
  readonly findings: readonly Finding[];
  /** Whether `mend` makes the text better. */
  readonly isMendable: boolean;
  /** What readers can be shown; undefined where the text says nothing that can be. */
  readonly guide?: {
    readonly title: string;
    /** The document as JSON, in one line. */
    readonly json: string;
    /** Its words as HTML, in one line. */
    readonly content: string;
  };
}

/** WordPress takes `#pathway:` in a link for a scheme that it doesn't know, and drops it. */
const withSafeFragments = (content: string): string =>
  content.replaceAll('href="#pathway:', 'href="#pathway%3A');

/** The post keeps plain JSON, whatever its author writes. */
const isForPublishers = ({ code, isMendable }: Finding): boolean =>
  code === 'authoring-syntax' && !isMendable;

/**
 * @param text JSON or YAML
 * @param headingLevel of the guide's top heading, 2 to 6
 */
export const read = async (text: string, headingLevel: number): Promise<Read> => {
  const { findings: all, pathway } = await check(text);
  const findings = all.filter((finding) => !isForPublishers(finding));
  const isMendable = findings.some((finding) => finding.isMendable);
  const json = pathway && (await toJson(text));
  if (!json) return { findings, isMendable: isMendable || (await undoPaste(text)) !== undefined };
  return {
    findings,
    isMendable,
    guide: {
      title: pathway.title,
      json: JSON.stringify(JSON.parse(json)),
      content: withSafeFragments(await staticGuide(pathway, { headingLevel })),
    },
  };
};

/** @returns the text without what can be put right for its author; other mistakes stay as they are */
export const mend = async (text: string): Promise<string> =>
  (await mendText((await undoPaste(text)) ?? text)).text;
