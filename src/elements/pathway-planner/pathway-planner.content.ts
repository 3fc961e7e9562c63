/** The planner: a sentence to fill in, its answer in large type, and how it was worked out. */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatCount, formatNumber } from '../../i18n/index.js';
import { formatDay, formatDays } from '../../i18n/planning/index.js';
import {
  isSearch,
  refuseDate,
  today,
  type PhasePlan,
  type Plan,
  type TimeOff,
} from '../../plan/index.js';
import { filled } from '../shared/filled.js';
import { handingOn } from '../shared/hand-on.js';
import { skillMarkTemplate } from '../shared/marks.js';
import { noticeTemplate } from '../shared/notices.js';
import { pieceContent } from '../shared/piece-content.js';
import { announce, planOf, type Reading } from '../shared/reading.js';
import { ask, describedBy, refusalOf, refusalTemplate } from '../shared/refusal.js';
import { styles } from './pathway-planner.styles.js';
import { authored, hoursOf, phaseSpanOf, spanOf, weeksOf } from '../shared/wording.js';
import { readHours } from './read-hours.js';

/** The answer, in one sentence. */
const answerOf = (reading: Reading, plan: Plan): string => {
  const { words, l10n } = reading;
  const { learning, hasHours, hoursPerWeek } = plan;
  if (!learning.weeks.max) {
    const isTimed = plan.phases.some((planned) => planned.isTimed && !isSearch(planned.phase));
    return isTimed ? words.nothingLeft : words.timeless;
  }
  const weeks = weeksOf(reading, learning.weeks);
  if (!hasHours) return words.noHours(weeks, hoursOf(reading, hoursPerWeek));
  if (!learning.until) return words.tooFar;
  return words.finish(...formatDays(l10n, learning.until));
};

const tell = (reading: Reading) => {
  announce(reading, answerOf(reading, planOf(reading)));
};

const hoursTemplate = (reading: Reading) => {
  const { words, l10n, learner } = reading;
  const { hoursPerWeek } = learner.getState().learner;
  const shown = hoursPerWeek
    ? [...new Set([hoursPerWeek.min, hoursPerWeek.max])]
        .map((hours) => formatNumber(l10n, hours))
        .join('–')
    : '';
  const isRefused = refusalOf(reading, 'hours') !== undefined;
  const change = ({ target }: Event) =>
    ask(reading, 'hours', { type: 'hours', hours: readHours((target as HTMLInputElement).value) });
  return html`<input
      class="fill"
      part="hours"
      inputmode="decimal"
      autocomplete="off"
      aria-label="${words.hours} (${words.hoursHint})"
      aria-invalid=${isRefused}
      aria-describedby=${describedBy('hours', isRefused)}
      .value=${shown}
      @change=${(event: Event) => {
        if (change(event)) tell(reading);
      }}
    /><input
      class="slide"
      type="range"
      min="0.5"
      max="40"
      step="0.5"
      aria-label=${words.hours}
      .value=${String(hoursPerWeek?.max ?? reading.pathway.pace.hoursPerWeek)}
      @input=${change}
      @change=${() => {
        tell(reading);
      }}
    />`;
};

/** What a date control holds; a day that does not exist is no empty control. */
const dateIn = (input: HTMLInputElement): string | undefined =>
  input.validity.badInput ? '–' : input.value || undefined;

const startTemplate = (reading: Reading) => {
  const isRefused = refusalOf(reading, 'start') !== undefined;
  const shown = () => reading.learner.getState().learner.start ?? today();
  const change = ({ target, type }: Event) => {
    const input = target as HTMLInputElement;
    const date = dateIn(input);
    // A date of which a part has been typed is not wrong yet, such as the year 202; who leaves it so has entered it.
    const isUnfinished = input.validity.badInput || input.value.startsWith('0');
    // And a browser says nothing of a date whose last part is deleted.
    if (type === 'blur' ? input.value && !isUnfinished : isUnfinished) return;
    if (!ask(reading, 'start', { type: 'start', date })) return;
    // No start is today, which may be what the control had before.
    if (!date) input.value = shown();
    tell(reading);
  };
  return html`<input
    type="date"
    class="fill"
    part="date"
    aria-label=${reading.words.start}
    aria-invalid=${isRefused}
    aria-describedby=${describedBy('start', isRefused)}
    .value=${shown()}
    @change=${change}
    @blur=${change}
  />`;
};

/** In the sentence: how many skills, and the way to tick them. */
const skillCountTemplate = ({ words, l10n, learner, host }: Reading) => {
  const toggle = () => {
    const details = host.renderRoot.querySelector<HTMLDetailsElement>('.skills');
    if (!details) return;
    details.open = true;
    details.querySelector('summary')?.focus();
  };
  return html`<button type="button" class="fill" @click=${toggle}>
    ${formatCount(l10n, learner.getState().learner.skills.size, words.skillsHeld)}
  </button>`;
};

const skillsTemplate = (reading: Reading) => {
  const { words, pathway } = reading;
  return html`<details class="skills" part="skills">
    <summary>${words.skills}</summary>
    ${pathway.skills.toLearn.map(
      ({ id, name }) =>
        html`<div class="skill">
          ${authored(reading, name)} ${skillMarkTemplate(reading, id, name)}
        </div>`,
    )}
  </details>`;
};

const timeOffTemplate = (reading: Reading) => {
  const { words, learner, l10n } = reading;
  const { timeOff } = learner.getState().learner;
  const change = (spans: readonly TimeOff[], by: 'from' | 'until' = 'from') => {
    const isGranted = ask(reading, by, { type: 'time-off', timeOff: spans });
    if (isGranted) tell(reading);
    return isGranted;
  };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const [from, until] = [...form.querySelectorAll('input')].map(dateIn);
    const by = refuseDate(from, today()) ? 'from' : 'until';
    if (change([...timeOff, { from: from ?? '', until }], by)) form.reset();
  };
  const dateTemplate = (label: string, by: 'from' | 'until') => {
    const isRefused = refusalOf(reading, by) !== undefined;
    return html`<label
      >${label}
      <input
        class="fill"
        type="date"
        aria-invalid=${isRefused}
        aria-describedby=${describedBy(by, isRefused)}
        ?required=${by === 'from'}
    /></label>`;
  };
  return html`<details class="time-off" part="time-off">
    <summary>${words.timeOff}</summary>
    ${
      timeOff.length
        ? html`<ul>
            ${timeOff.map(({ from, until }, index) => {
              const span = until
                ? spanOf(reading, from, until)
                : words.openSpan(formatDay(l10n, from));
              return html`<li>
                ${span}
                <button
                  type="button"
                  class="plain"
                  aria-label="${words.remove}: ${span}"
                  @click=${({ currentTarget }: Event) =>
                    handingOn(reading.host, currentTarget, () =>
                      change(timeOff.filter((_, at) => at !== index)),
                    )}
                >
                  ${words.remove}
                </button>
              </li>`;
            })}
          </ul>`
        : html`<p class="quiet">${words.timeOffNone}</p>`
    }
    <form @submit=${add}>
      ${dateTemplate(words.from, 'from')} ${dateTemplate(words.until, 'until')}
      <button>${words.add}</button>
    </form>
    ${(['from', 'until'] as const).map((by) => refusalTemplate(reading, by))}
    ${noticeTemplate(reading, 'time-off')}
  </details>`;
};

/** How the time of a phase comes about, in one sentence. */
const whyOf = (reading: Reading, plan: Plan, planned: PhasePlan): string => {
  const { words, pathway } = reading;
  const { phase, work, hours, weeks, isTimed, isOver } = planned;
  if (!isTimed) return words.notStated;
  if (isOver) return words.over;
  if (phase.clock === 'calendar') return words.whyCalendar(weeksOf(reading, weeks));
  const { hoursPerWeek: pace } = pathway.pace;
  return [
    phase.weeks
      ? words.whyHours(weeksOf(reading, phase.weeks), hoursOf(reading, pace))
      : words.whyTasks(hoursOf(reading, work.total)),
    work.held && words.whyHeld(hoursOf(reading, work.held)),
    work.done && words.whyDone(hoursOf(reading, work.done)),
    work.skipped && words.whySkipped(hoursOf(reading, work.skipped)),
    words.whyLeft(
      hoursOf(reading, hours),
      hoursOf(reading, plan.hoursPerWeek),
      weeksOf(reading, weeks),
    ),
  ]
    .filter(Boolean)
    .join('; ');
};

const phaseTemplate = (reading: Reading, plan: Plan, planned: PhasePlan) => {
  return html`<li part="phase">
    <strong>${authored(reading, planned.phase.title)}</strong>
    <span class="figures">${planned.isTimed ? phaseSpanOf(reading, planned) : nothing}</span>
    <p class="quiet figures">${whyOf(reading, plan, planned)}</p>
  </li>`;
};

const afterTemplate = (reading: Reading, plan: Plan) => {
  const { words, l10n, pathway } = reading;
  const { search, stop, hasHours, learning } = plan;
  const until = search.until && words.searchUntil(...formatDays(l10n, search.until));
  const isJobSearch = plan.phases.some(({ phase, isOver }) => isSearch(phase) && !isOver);
  return html`
    ${
      isJobSearch && search.weeks.max
        ? html`<p part="search">${words.search(weeksOf(reading, search.weeks))}${until ?? ''}.</p>`
        : nothing
    }
    ${
      stop?.dates && hasHours && learning.until
        ? html`<p part="stop">
            ${words.stop(stop.phase.title, formatDay(l10n, stop.dates.until.latest))}
            ${authored(reading, stop.phase.ifYouStop?.text)}
          </p>`
        : nothing
    }
    ${
      pathway.pace.assumed
        ? html`<p class="quiet">${words.assumed(hoursOf(reading, pathway.pace.hoursPerWeek))}</p>`
        : nothing
    }
  `;
};

/** All that this section has, whether or not it shows at first. */
const PARTS = [
  'sentence',
  'hours',
  'date',
  'skills',
  'have',
  'time-off',
  'refusal',
  'answer',
  'search',
  'stop',
  'how',
  'phase',
];

export const content = pieceContent(styles, PARTS, (reading) => {
  const { words, l10n } = reading;
  const plan = planOf(reading);
  return html`
    <p class="sentence" part="sentence">
      ${filled(words.sentence, {
        hours: hoursTemplate(reading),
        start: startTemplate(reading),
        skills: skillCountTemplate(reading),
      })}
    </p>
    ${(['hours', 'start'] as const).map((by) => [refusalTemplate(reading, by), noticeTemplate(reading, by)])}
    ${reading.pathway.skills.toLearn.length ? skillsTemplate(reading) : nothing}
    ${timeOffTemplate(reading)}
    <p class="answer figures" part="answer">${answerOf(reading, plan)}</p>
    ${afterTemplate(reading, plan)}
    <details class="how" part="how">
      <summary>${words.how}</summary>
      <ol>
        ${plan.phases.map((planned) =>
          guard([planned, plan.hoursPerWeek.min, plan.hoursPerWeek.max, words, l10n], () =>
            phaseTemplate(reading, plan, planned),
          ),
        )}
      </ol>
      <p class="quiet">
        ${words.whyRange(formatNumber(l10n, plan.uncertainty, { maximumFractionDigits: 2 }))}
      </p>
    </details>
  `;
});
