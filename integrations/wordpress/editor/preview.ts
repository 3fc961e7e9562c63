/** The guide as readers get it, in a frame: the editor's style sheets are not the site's. */
import type { Maker } from './make.js';

export interface Preview {
  readonly element: HTMLElement;
  /** @param json the document; undefined for nothing to show */
  show(json: string | undefined, headingLevel: number): void;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** Progress in a preview is nobody's. @param look of the text around it */
const page = ({ fontFamily, fontSize, lineHeight }: CSSStyleDeclaration): string => {
  const { script, home, accent } = window.pathwayElementsEditor;
  const rules = `body{margin:1rem;font:${fontSize}/${lineHeight} ${fontFamily}}${accent ? `career-pathway{--pathway-accent:${accent}}` : ''}`;
  const { lang, dir } = document.documentElement;
  return `<!doctype html><html lang="${escaped(lang)}" dir="${escaped(dir)}"><title>${escaped(wp.i18n.__('Preview of the guide', 'pathway-elements'))}</title><meta charset="utf-8"><base href="${escaped(home)}" target="_blank"><style>${rules}</style><script type="module" src="${escaped(script)}"></script><career-pathway storage="none"></career-pathway>`;
};

/** @param box whose surroundings the guide is to look like */
export const makePreview = (make: Maker, box: Element): Preview => {
  const around = box.parentElement ?? box;
  const frame = make('iframe', {
    className: 'pathway-editor-preview',
    title: wp.i18n.__('Preview of the guide', 'pathway-elements'),
    srcdoc: page(getComputedStyle(around)),
    hidden: true,
  });
  let shown: { json: string; headingLevel: number } | undefined;
  const fill = () => {
    const guide = frame.contentDocument?.querySelector('career-pathway');
    if (!guide || !shown) return;
    guide.setAttribute('heading-level', String(shown.headingLevel));
    // A property that is set before the script has come is taken up when it comes.
    Object.assign(guide, { pathway: JSON.parse(shown.json) as unknown });
  };
  frame.addEventListener('load', () => {
    fill();
    // The guide itself leads to what is within it; by the address it would be a page of the site.
    frame.contentDocument?.addEventListener('click', (event) => {
      const link = event.composedPath().find((node) => (node as Element).localName === 'a');
      if ((link as Element | undefined)?.getAttribute('href')?.startsWith('#'))
        event.preventDefault();
    });
  });
  return {
    element: frame,
    show: (json, headingLevel) => {
      frame.hidden = !json;
      if (!json || (shown?.json === json && shown.headingLevel === headingLevel)) return;
      shown = { json, headingLevel };
      fill();
    },
  };
};
