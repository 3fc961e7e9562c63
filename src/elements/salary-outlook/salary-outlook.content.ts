/** Pay on the way: a small table first, then the same drawn, and where the figures come from. */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import {
  formatDate,
  formatDuration,
  formatList,
  formatMoney,
  formatPercent,
  type Localization,
} from '../../i18n/index.js';
import type { Pay, PayPeriod, Range, Salary } from '../../model/index.js';
import { weeksAsMonths } from '../../model/facts.js';
import { payOf, payOutlook, today, type PayOutlook } from '../../plan/index.js';
import { dotted } from '../shared/dotted.js';
import { sourceTemplate } from '../shared/link.js';
import { noticeTemplate } from '../shared/notices.js';
import { pieceContent } from '../shared/piece-content.js';
import { announce, planOf, type Reading } from '../shared/reading.js';
import { ask, describedBy, refusalOf, refusalTemplate } from '../shared/refusal.js';
import { authored, spanOf } from '../shared/wording.js';
import { chartTemplate } from './chart.js';
import { styles } from './salary-outlook.styles.js';

const formatPay = ({ l10n, words }: Reading, pay: Pay): string =>
  `${formatMoney(l10n, pay)} ${words.periods[pay.period]}`;

/** Signed percent of a share of today's pay. */
const asChange = (l10n: Localization, { min, max }: Range): string =>
  formatPercent(l10n, { min: (min - 1) * 100, max: (max - 1) * 100 }, 'exceptZero');

/** A share of today's pay in percent, and in money where the reader has given theirs. */
const shareTemplate = (reading: Reading, share: Range) => {
  const { l10n, learner } = reading;
  const { pay } = learner.getState();
  const change = asChange(l10n, share);
  return pay
    ? html`${formatPay(reading, payOf(pay, share))} <span class="quiet">${change}</span>`
    : change;
};

const whenEntryOf = (reading: Reading, { untilEntry }: PayOutlook): string => {
  const { words, l10n } = reading;
  const { until } = planOf(reading).whole;
  if (until) return spanOf(reading, until.earliest, until.latest);
  return untilEntry
    ? words.inWeeks(formatDuration(l10n, weeksAsMonths(untilEntry), 'months', 0))
    : words.notStated;
};

const rowTemplate = (stage: string, when: unknown, pay: unknown) =>
  html`<tr role="row">
    <th scope="row" role="rowheader">${stage}</th>
    <td role="cell">${when}</td>
    <td role="cell">${pay}</td>
  </tr>`;

const tableTemplate = (reading: Reading, outlook: PayOutlook, salary: Salary) => {
  const { words, l10n, learner } = reading;
  const { pay } = learner.getState();
  const { atEntry, inTarget, recovery } = outlook;
  const amounts = [salary.current, salary.target].map((stated) =>
    // Dear to write, and the same whatever the reader says.
    guard([stated, l10n, words], () =>
      stated
        ? html`<span class="quiet note">${words.byTheGuide(formatPay(reading, stated))}</span>`
        : nothing,
    ),
  );
  const own = pay && formatPay(reading, payOf(pay, { min: 1, max: 1 }));
  return html`<table class="figures" part="table" role="table" aria-labelledby="heading">
    <thead>
      <tr role="row">
        <td role="cell"></td>
        ${[words.when, words.pay].map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rowTemplate(words.today, words.now, [own ?? words.asNow, amounts[0]])}
      ${rowTemplate(
        words.atEntry,
        whenEntryOf(reading, outlook),
        atEntry ? shareTemplate(reading, atEntry) : words.notStated,
      )}
      ${rowTemplate(words.inTarget, nothing, [
        inTarget ? shareTemplate(reading, inTarget) : words.notStated,
        amounts[1],
      ])}
      ${rowTemplate(
        words.passed,
        recovery && salary.recovery
          ? words.afterEntry(formatDuration(l10n, salary.recovery, salary.recovery.unit))
          : words.notStated,
        nothing,
      )}
    </tbody>
  </table>`;
};

/** To those who hear the page: what the pay that they have given comes to; nothing of it once it is gone. */
const tell = (reading: Reading) => {
  const { words, learner } = reading;
  const { pay } = learner.getState();
  const outlook = payOutlook(reading.pathway, planOf(reading), today());
  const share = outlook?.atEntry ?? outlook?.inTarget;
  const stage = outlook?.atEntry ? words.atEntry : words.inTarget;
  announce(reading, pay && share ? `${stage}: ${formatPay(reading, payOf(pay, share))}` : '');
};

const PERIODS: readonly PayPeriod[] = ['year', 'month', 'week', 'day', 'hour'];

const formTemplate = (reading: Reading, salary: Salary) => {
  const { words, learner } = reading;
  const { pay, isPayKept } = learner.getState();
  const currency = pay?.currency ?? salary.current?.currency ?? salary.target?.currency ?? '';
  const refused = refusalOf(reading, 'pay');
  if (!pay) announce(reading, '');
  const change = ({ currentTarget }: Event) => {
    const form = currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const text = (name: string) => ((data.get(name) as string | null) ?? '').trim();
    const amount = text('amount');
    // What can't be read as a number is not the same as nothing.
    const isNumber = !form.querySelector<HTMLInputElement>('[name=amount]')!.validity.badInput;
    const keep = data.has('keep');
    const given = {
      amount: isNumber ? Number(amount) : NaN,
      currency: text('currency').toUpperCase(),
      period: text('period') as PayPeriod,
    };
    if (ask(reading, 'pay', { type: 'pay', pay: amount || !isNumber ? given : undefined, keep }))
      tell(reading);
  };
  return html`<form
      part="pay"
      @change=${change}
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
    >
      <label
        >${words.payNow}
        <input
          class="fill"
          name="amount"
          type="number"
          min="1"
          .step=${'any'}
          inputmode="decimal"
          autocomplete="off"
          aria-invalid=${refused === 'amount'}
          aria-describedby=${describedBy('pay', refused === 'amount')}
          .value=${pay ? String(pay.amount) : ''}
      /></label>
      <label
        >${words.currency}
        <input
          class="fill"
          name="currency"
          size="4"
          maxlength="3"
          autocomplete="off"
          aria-invalid=${refused === 'currency'}
          aria-describedby=${describedBy('pay', refused === 'currency')}
          .value=${currency}
      /></label>
      <label
        >${words.period}
        <select class="fill" name="period">
          ${PERIODS.map(
            (period) =>
              html`<option
                value=${period}
                ?selected=${period === (pay ?? salary.current ?? salary.target)?.period}
              >
                ${words.periods[period]}
              </option>`,
          )}
        </select></label
      >
      <label><input name="keep" type="checkbox" .checked=${isPayKept} />${words.keepPay}</label>
    </form>
    ${refusalTemplate(reading, 'pay')}
    <p class="quiet">${words.payPromise}</p>
    ${noticeTemplate(reading, 'pay')}`;
};

/** What has to be said of the figures. */
const remarksOf = (reading: Reading, outlook: PayOutlook, salary: Salary): string[] => {
  const { words, l10n, learner } = reading;
  const { pay } = learner.getState();
  const stated = salary.target ?? salary.current;
  return [
    outlook.contradicts && salary.change
      ? words.contradiction(
          formatPercent(l10n, outlook.contradicts, 'exceptZero'),
          formatPercent(l10n, salary.change, 'exceptZero'),
        )
      : '',
    pay && stated && pay.currency !== stated.currency
      ? words.otherCurrency(stated.currency, pay.currency)
      : '',
    outlook.isOwn ? '' : words.finishByDocument,
  ].filter(Boolean);
};

/** Where the figures come from, and what they mean. */
const basisTemplate = (reading: Reading, { source, asOf, basis }: Salary) => {
  const { words, l10n, pathway } = reading;
  const { messages } = l10n;
  const about = [
    basis?.pay && words.payBasis[basis.pay],
    basis?.stage && words.payStages[basis.stage],
    asOf ? messages.asOf(formatDate(l10n, asOf)) : words.undated,
  ].filter((part): part is string => Boolean(part));
  return html`<p class="quiet" part="source">
    ${dotted([
      source ? sourceTemplate(messages, source) : words.unsourced,
      formatList(l10n, about),
      basis?.includes && authored(reading, basis.includes),
      pathway.regionNote && authored(reading, pathway.regionNote),
    ])}
  </p>`;
};

/** All that this section has, whether or not it shows at first. */
const PARTS = ['table', 'chart', 'remark', 'pay', 'refusal', 'source', 'link'];

/** The figures and where they come from. @param form what asks the reader for theirs */
export const outlookTemplate = (reading: Reading, form?: (salary: Salary) => unknown) => {
  const { salary } = reading.pathway;
  const outlook = payOutlook(reading.pathway, planOf(reading), today());
  if (!salary) return nothing;
  // What the figures would rest on is told, even where there are none.
  if (!outlook) return basisTemplate(reading, salary);
  const { pathway, learner, l10n, words } = reading;
  const { until } = planOf(reading).whole;
  const hangsOn = [pathway, l10n, words, learner.getState().pay, JSON.stringify([outlook, until])];
  return html`
    ${guard(hangsOn, () => [
      tableTemplate(reading, outlook, salary),
      chartTemplate(reading, outlook, (share) => asChange(l10n, share)),
      remarksOf(reading, outlook, salary).map((remark) => html`<p part="remark">${remark}</p>`),
    ])}
    ${form?.(salary)} ${guard([pathway, l10n, words], () => basisTemplate(reading, salary))}
  `;
};

export const content = pieceContent(styles, PARTS, (reading) =>
  outlookTemplate(reading, (salary) => formTemplate(reading, salary)),
);
