import { guideJsonLd, jsonLdText } from '../../exporters/json-ld.js';
import { localize } from '../../i18n/index.js';
import type { Pathway } from '../../model/index.js';

export interface JsonLdFlags {
  readonly hasJsonLd: boolean;
  readonly lang?: string | undefined;
}

/** What goes into a `<script type="application/ld+json">`, or nothing where it was not asked for. */
export const jsonLdOf = async (pathway: Pathway, { hasJsonLd, lang }: JsonLdFlags, url?: string) =>
  hasJsonLd
    ? jsonLdText(guideJsonLd(pathway, await localize(lang ?? pathway.lang ?? 'en'), { url }), 0)
    : undefined;
