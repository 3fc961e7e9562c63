import type { Salary, Range } from './document.js';
import { change, duration, inMonths, inWeeks, middleOf, money, rangeOf } from './format.js';
import { head, row } from './plan.js';
import { note, placeOf, section, written, type Child, type View } from './view.js';

/** Percent that pay is less at entry. */
export const dipOf = ({ dip }: Salary): Range | undefined => {
  const { min, max } = rangeOf(dip);
  return dip === undefined ? undefined : { min: -max, max: -min };
};

const NOT_STATED = 'not stated';

export const payTable = <Node>(view: View<Node>, salary: Salary): Node => {
  const { h, guide } = view;
  const { change: rise, target, recovery } = salary;
  const dip = dipOf(salary);
  const { timeline } = guide;
  const entry = timeline ? `in ${duration(inMonths(inWeeks(timeline)), 'months', 0)}` : NOT_STATED;
  return h(
    'table',
    {
      className: 'pw-figures',
      'aria-labelledby': placeOf(view, 'salary-outlook'),
      ...written(view),
    },
    head(view, '', 'When', 'Pay'),
    h(
      'tbody',
      null,
      row(view, 'Today', 'now', 'as today'),
      row(view, 'At entry', entry, dip ? change(dip) : NOT_STATED),
      h(
        'tr',
        null,
        h('th', { scope: 'row' }, 'In the target range'),
        h('td', null),
        h(
          'td',
          null,
          rise === undefined ? NOT_STATED : change(rise),
          ' ',
          target &&
            note(view, `${money(target, target.currency)} a ${target.period}, says the guide`),
        ),
      ),
      row(
        view,
        'Old pay passed',
        recovery ? `${duration(recovery, recovery.unit)} after entry` : NOT_STATED,
        '',
      ),
    ),
  );
};

/** Pay over time as one line: today's, the dip, the crossing, the target range as a band. */
const chart = <Node>(view: View<Node>, salary: Salary): Child<Node> => {
  const { h, guide } = view;
  const dip = dipOf(salary);
  const { change: rise, recovery } = salary;
  if (!dip || !recovery || rise === undefined || !guide.timeline) return false;
  const target = rangeOf(rise);
  const entry = middleOf(inWeeks(guide.timeline));
  const crossing = entry + middleOf(inWeeks(recovery));
  const end = crossing * 1.35;
  const levels = [0, dip.min, dip.max, target.min, target.max];
  const [bottom, top] = [Math.min(...levels) - 12, Math.max(...levels) + 12];
  const x = (weeks: number) => (100 * weeks) / end;
  const y = (level: number) => (100 * (top - level)) / (top - bottom);
  const at = (...points: number[]) => points.map(String).join(' ');
  const label = (weeks: number, level: number, side: string, text: string) =>
    h('span', { className: side, style: { '--x': x(weeks) / 100, '--y': y(level) / 100 } }, text);
  return h(
    'div',
    { className: 'pw-chart', role: 'img', 'aria-label': 'Pay over time, today’s pay being 100 %' },
    h(
      'svg',
      { viewBox: '0 0 100 100', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      h('path', { className: 'pw-level', d: `M${at(0, y(0))}H100` }),
      h('path', {
        className: 'pw-band',
        d: `M${at(x(crossing), y(target.max))}H100V${at(y(target.min))}H${at(x(crossing))}Z`,
      }),
      h('path', {
        className: 'pw-way',
        d: `M${at(0, y(0))}H${at(x(entry))}V${at(y(middleOf(dip)))}L${at(x(crossing), y(0))}V${at(y(middleOf(target)))}H100`,
      }),
    ),
    label(0, 0, 'pw-over', 'Today'),
    label(entry, dip.min, 'pw-under', `At entry: ${change(dip)}`),
    label(crossing, 0, 'pw-over pw-before', 'Old pay passed'),
    label(end, target.max, 'pw-over pw-end', `In the target range: ${change(target)}`),
  );
};

export const pay = <Node>(view: View<Node>): Node => {
  const { h, guide } = view;
  const { salary = {} } = guide;
  return section(
    view,
    { name: 'salary-outlook', tag: 'salary-outlook', heading: 'Pay on the way' },
    payTable(view, salary),
    chart(view, salary),
    h('p', null, 'The time to entry is the guide’s; with your hours it becomes your own.'),
    h('p', { className: 'pw-quiet' }, 'No source is given for these figures\u00a0· without a date'),
  );
};
