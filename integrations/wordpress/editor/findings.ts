/** What is wrong with a document, as a list that leads to the places. */
import type { Maker } from './make.js';
import type { Finding } from './tools.js';

export interface FindingsView {
  readonly element: HTMLElement;
  /** @param canGo whether the places can be gone to */
  show(findings: readonly Finding[], canGo: boolean): void;
  /** @returns which of the places has the focus; -1 for none */
  focused(): number;
  /** @returns whether there is such a place, which has the focus now */
  focus(index: number): boolean;
}

/** More is seldom read, and is told when these are mended. */
const MOST_SHOWN = 30;

const SEVERITIES = ['error', 'warning', 'info'] as const;

const severityName = (severity: Finding['severity']): string => {
  if (severity === 'error') return wp.i18n.__('Error', 'pathway-elements');
  return severity === 'warning'
    ? wp.i18n.__('Warning', 'pathway-elements')
    : wp.i18n.__('Note', 'pathway-elements');
};

const rank = ({ severity }: Finding) => SEVERITIES.findIndex((known) => known === severity);

/**
 * @param id what the ids of its parts begin with
 * @param goTo shows a place in the text; gets the id of what is said of it, too
 */
export const makeFindingsView = (
  make: Maker,
  id: string,
  goTo: (place: Finding['place'], messageId: string) => void,
): FindingsView => {
  const list = make('ul', {
    className: 'pathway-editor-findings',
    ariaLabel: wp.i18n.__('What can be better', 'pathway-elements'),
  });
  const lines = () => [...list.querySelectorAll('button')];
  let known = '';
  const entry = (finding: Finding, index: number, canGo: boolean) => {
    const { severity, place, message, suggestion } = finding;
    // The checks speak English, whatever the language of the editor.
    const said = make(
      'span',
      { id: `${id}-${String(index)}`, lang: 'en', dir: 'ltr' },
      `${message} ${suggestion}`,
    );
    const line = make('button', {
      type: 'button',
      className: 'button-link',
      disabled: !canGo,
      textContent: wp.i18n.sprintf(wp.i18n.__('line %d', 'pathway-elements'), place.line),
    });
    line.setAttribute('aria-describedby', said.id);
    line.addEventListener('click', () => {
      goTo(place, said.id);
    });
    return make(
      'li',
      { className: `is-${severity}` },
      make('strong', {}, severityName(severity)),
      ', ',
      line,
      ': ',
      said,
    );
  };
  return {
    element: list,
    focused: () => lines().findIndex((line) => line === list.ownerDocument.activeElement),
    focus: (index) => {
      const line = lines()[index];
      line?.focus();
      return line !== undefined;
    },
    show: (findings, canGo) => {
      // What stays the same is not made anew under whoever reads it.
      const now = JSON.stringify([findings, canGo]);
      if (now === known) return;
      known = now;
      const sorted = [...findings].sort((a, b) => rank(a) - rank(b));
      list.hidden = !findings.length;
      list.replaceChildren(
        ...sorted.slice(0, MOST_SHOWN).map((finding, index) => entry(finding, index, canGo)),
      );
      const more = sorted.length - MOST_SHOWN;
      if (more > 0)
        list.append(
          make(
            'li',
            {},
            wp.i18n.sprintf(
              wp.i18n._n('and %d more', 'and %d more', more, 'pathway-elements'),
              more,
            ),
          ),
        );
    },
  };
};
