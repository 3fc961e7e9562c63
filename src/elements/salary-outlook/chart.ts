import { html, nothing, svg } from 'lit';
import { middle } from '../../model/facts.js';
import type { Range } from '../../model/index.js';
import type { PayOutlook } from '../../plan/index.js';
import { lengths } from '../shared/lengths.js';
import type { Reading } from '../shared/reading.js';

/** Where nothing is said of the time to entry, it takes this share of the drawing. */
const UNKNOWN = 26;

/**
 * Pay over time as one line: today's until entry, the dip, the crossing, the target range as a band. What it says
 * stands on the line itself; all of it is in the table too.
 * @param formatShare a share of today's pay in words
 * @returns nothing where there is nothing to draw beyond today's pay
 */
export const chartTemplate = (
  { words }: Reading,
  { atEntry, inTarget, untilEntry, recovery }: PayOutlook,
  formatShare: (share: Range) => string,
) => {
  if (!atEntry && !inTarget) return nothing;
  const entry = middle(untilEntry) || UNKNOWN;
  const crossing = recovery && entry + middle(recovery);
  const end = (crossing ?? entry) * 1.35;
  const levels = [1, atEntry?.min, atEntry?.max, inTarget?.min, inTarget?.max].filter(
    (level): level is number => level !== undefined,
  );
  const [bottom, top] = [Math.min(...levels) - 0.12, Math.max(...levels) + 0.12];
  /** Hundredths of the drawing. */
  const x = (weeks: number) => (100 * weeks) / end;
  const y = (level: number) => (100 * (top - level)) / (top - bottom);
  const target = inTarget && middle(inTarget);
  const from = crossing ?? entry;
  // Without a recovery nobody says when the way leads from the dip to the target.
  const isOpen = atEntry && !recovery;
  const line = [
    `M0 ${String(y(1))}H${String(x(entry))}`,
    atEntry ? `V${String(y(middle(atEntry)))}` : '',
    crossing ? `L${String(x(crossing))} ${String(y(1))}` : '',
    isOpen ? 'H100' : target ? `V${String(y(target))}H100` : 'H100',
  ].join('');
  const label = (at: number, level: number, text: string, side: string) =>
    html`<span class=${side} .style=${lengths({ x: x(at) / 100, y: y(level) / 100 })}
      >${text}</span
    >`;
  return html`<div class="chart" role="img" aria-label=${words.payChart} part="chart">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path class="level" d="M0 ${y(1)}H100" />
      ${
        inTarget && !isOpen
          ? svg`<path
              class="band"
              d="M${x(from)} ${y(inTarget.max)}H100V${y(inTarget.min)}H${x(from)}Z"
            />`
          : nothing
      }
      <path class="way" d=${line} />
    </svg>
    ${label(0, 1, words.today, 'over')}
    ${atEntry ? label(entry, atEntry.min, `${words.atEntry}: ${formatShare(atEntry)}`, 'under') : nothing}
    ${crossing ? label(crossing, 1, words.passed, 'over before') : nothing}
    ${inTarget && !isOpen ? label(end, inTarget.max, `${words.inTarget}: ${formatShare(inTarget)}`, 'over end') : nothing}
  </div>`;
};
