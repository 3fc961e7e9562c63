/** A guide as HTML that needs no script: what stands inside the tag until the script takes over, and for good without it. */
import { render } from '@lit-labs/ssr';
import { html, type TemplateResult } from 'lit';
import {
  guideTemplate,
  navigationTemplate,
} from '../elements/career-pathway/career-pathway.template.js';
import { sectionsOf, type Section } from '../elements/career-pathway/sections.js';
import { fragmentFor } from '../elements/shared/fragment.js';
import { clampLevel } from '../elements/shared/heading.js';
import { provideIcons } from '../elements/shared/icon.js';
import { ICON_PATHS } from '../elements/shared/icon-paths.js';
import { itemTemplates } from '../elements/shared/item-templates.js';
import type { View } from '../elements/shared/pathway-controller.js';
import type { Reading } from '../elements/shared/reading.js';
import { localize } from '../i18n/index.js';
import { planningMessages } from '../i18n/planning/index.js';
import type { Pathway } from '../model/index.js';
import { createLearnerStore } from '../store/learner-store.js';
import { VERSION } from '../elements/shared/version.js';
import { flatten } from './flatten.js';
import { className, HOST_CLASS, hostClass, ROOT_CLASS } from './names.js';
import { sectionContent, type Shown } from './section-templates.js';
import { styledParts } from './style-sheets.js';

export interface StaticGuideOptions {
  /** BCP 47 tag of the interface's words; the document's own by default. */
  readonly lang?: string | undefined;
  /** Level of the guide's top heading, 2 to 6. */
  readonly headingLevel?: number | undefined;
  /** What a link of the document becomes; itself by default. */
  readonly linkTo?: ((address: string) => string) | undefined;
}

const PARTS = styledParts();

/** Sections have slots, which Lit's renderer expects inside of an element only. */
const markup = (template: unknown): string =>
  [...(render(template, { customElementHostStack: [{} as never] }) as Iterable<string>)].join('');

const shownTo = async (
  pathway: Pathway,
  { lang, headingLevel = 2 }: StaticGuideOptions,
): Promise<Shown> => {
  const l10n = await localize(lang ?? pathway.lang ?? 'en');
  const reading: Reading = {
    // Only what a reader does needs an element to do it in.
    host: undefined as unknown as Reading['host'],
    pathway,
    l10n,
    words: planningMessages(l10n),
    learner: createLearnerStore(pathway.id),
  };
  const none = () => undefined;
  const reader: View['reader'] = {
    ...itemTemplates(reading),
    offers: none,
    inSight: none,
    piece: none,
  };
  return { reading, view: { pathway, l10n, level: clampLevel(headingLevel), reader } };
};

/** Stands in the guide's template where a section comes. */
const placeOf = ({ name }: Section): TemplateResult => html`<div data-place=${name}></div>`;

const sectionMarkup = (
  { view, reading }: Shown,
  section: Section,
  { linkTo }: StaticGuideOptions,
): string => {
  const { name, tag } = section;
  const level = name === 'overview' ? view.level : clampLevel(view.level + 1);
  const place = fragmentFor(view.pathway.id, name).slice(1);
  const shadow = markup(sectionContent({ reading, view: { ...view, level } }, section));
  const content = flatten(shadow, {
    pageId: (id) => (id === 'heading' ? place : id.replace(/^item:/, `${place}/`)),
    taken: new Set(),
    styledParts: PARTS,
    linkTo,
  });
  const classes = [HOST_CLASS, hostClass(tag), className('section')].join(' ');
  return `<div class="${classes}" data-section="${name}">${content}</div>`;
};

/**
 * @returns one element, in one line: what a content management system makes of line breaks would change the text. It has
 * neither script nor `style` attribute, and is styled by `pathway-elements.css`.
 */
export const staticGuide = async (
  pathway: Pathway,
  options: StaticGuideOptions = {},
): Promise<string> => {
  provideIcons(ICON_PATHS);
  const shown = await shownTo(pathway, options);
  const sections = sectionsOf(pathway);
  const [first, ...others] = sections;
  const frame = flatten(
    markup(
      guideTemplate(shown.view, {
        before: undefined,
        first: first && placeOf(first),
        navigation: navigationTemplate(shown.view, others),
        others: others.map(placeOf),
      }),
    ),
    { pageId: (id) => id, taken: new Set(), styledParts: PARTS },
  );
  const byName = new Map<string, Section>(sections.map((section) => [section.name, section]));
  const content = frame.replace(/<div data-place="([\w-]+)"><\/div>/g, (_, name: string) =>
    sectionMarkup(shown, byName.get(name)!, options),
  );
  const id = encodeURIComponent(pathway.id);
  return `<div class="${ROOT_CLASS}" data-pathway="${id}" data-version="${VERSION}">${content}</div>`;
};
