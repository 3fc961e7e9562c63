/** What is wrong with a document, as a list that leads to the places. */
import type { Maker } from './make.js';
import type { Finding } from './tools.js';

export interface FindingsView {
  readonly element: HTMLElement;
  show(findings: readonly Finding[]): void;
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

/** @param goTo shows a place in the text */
export const makeFindingsView = (
  make: Maker,
  goTo: (place: Finding['place']) => void,
): FindingsView => {
  const list = make('ul', { className: 'pathway-editor-findings' });
  const entry = (finding: Finding) => {
    const { severity, place, message, suggestion } = finding;
    const line = make('button', {
      type: 'button',
      className: 'button-link',
      textContent: wp.i18n.sprintf(wp.i18n.__('line %d', 'pathway-elements'), place.line),
    });
    line.addEventListener('click', () => {
      goTo(place);
    });
    return make(
      'li',
      { className: `is-${severity}` },
      make('strong', {}, severityName(severity)),
      ', ',
      line,
      `: ${message} ${suggestion}`,
    );
  };
  return {
    element: list,
    show: (findings) => {
      const sorted = [...findings].sort((a, b) => rank(a) - rank(b));
      list.hidden = !findings.length;
      list.replaceChildren(...sorted.slice(0, MOST_SHOWN).map(entry));
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
