import type { Estimate } from './browser/statistics.js';

export interface Bar {
  readonly label: string;
  readonly estimate: Estimate;
  readonly isOurs: boolean;
}

const ROW = 26;
/** As wide as a letter is on average, in a wide typeface. */
const LETTER = 7.8;
const WIDTH = 860;
const TOP = 40;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/**
 * Bars from nothing on, one below the other, each with its bounds and its figure beside it; a line where static HTML is. As an
 * SVG file that stands in light and dark documents.
 */
export const barChart = (title: string, bars: readonly Bar[]): string => {
  const left = Math.ceil(LETTER * Math.max(...bars.map(({ label }) => label.length))) + 8;
  const most = Math.max(1, ...bars.map(({ estimate }) => estimate.high)) * 1.05;
  const scale = (WIDTH - left - 60) / most;
  const height = TOP + bars.length * ROW + 16;
  const at = (value: number) => (left + value * scale).toFixed(1);
  const rows = bars.map(({ label, estimate: { value, low, high }, isOurs }, index) => {
    const y = TOP + index * ROW;
    const middle = String(y + 9);
    return `<text x="${String(left - 8)}" y="${String(y + 13)}" text-anchor="end">${escaped(label)}</text>
<rect class="${isOurs ? 'ours' : 'other'}" x="${String(left)}" y="${String(y)}" width="${(value * scale).toFixed(1)}" height="18"/>
<path class="bounds" d="M${at(low)} ${middle}H${at(high)}"/>
<text x="${at(high + 0.02 * most)}" y="${String(y + 13)}">${value.toFixed(2)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(height)}" role="img" aria-label="${escaped(title)}">
<style>
text { font: 13px system-ui, sans-serif; fill: #333 }
.ours { fill: #0b5cad }
.other { fill: #b9c3cc }
.bounds, .limit { stroke: #333; stroke-width: 1.5 }
.limit { stroke-dasharray: 3 3 }
@media (prefers-color-scheme: dark) {
  text { fill: #ddd }
  .ours { fill: #84b9ff }
  .other { fill: #5b6670 }
  .bounds, .limit { stroke: #ddd }
}
</style>
<text x="0" y="18" font-weight="600">${escaped(title)}</text>
${rows.join('\n')}
<path class="limit" d="M${at(1)} ${String(TOP - 8)}V${String(height - 12)}"/>
</svg>
`;
};
