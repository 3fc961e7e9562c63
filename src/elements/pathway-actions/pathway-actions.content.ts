/** What the reader can do with the plan: calendar, checklist, print, link, file, a new beginning. */
import { html, nothing } from 'lit';
import { formatDays } from '../../i18n/planning/index.js';
import { openProgressFile, progressFile, shareText } from '../../store/share.js';
import { handingOn } from '../shared/hand-on.js';
import { announce, planOf, request, type Reading } from '../shared/reading.js';
import { pieceContent } from '../shared/piece-content.js';
import { addressWith } from '../shared/share-address.js';
import { spanOf } from '../shared/wording.js';
import { download } from './download.js';
import { styles } from './pathway-actions.styles.js';

/** What is shown under the buttons after one was pressed. */
interface Outcome {
  readonly text: string;
  /** What the browser would not copy; the reader can. */
  readonly toCopy?: string;
}

const outcomes = new WeakMap<object, Outcome>();

const tell = (reading: Reading, outcome: Outcome) => {
  outcomes.set(reading.host, outcome);
  reading.host.requestUpdate();
  announce(reading, outcome.text);
};

const save = (reading: Reading, name: string, type: string, text: string) => {
  download(name, type, text);
  tell(reading, { text: reading.words.saved(name) });
};

const copy = async (reading: Reading, text: string) => {
  try {
    await navigator.clipboard.writeText(text);
    tell(reading, { text: reading.words.copied });
  } catch {
    // A page may be forbidden to copy.
    tell(reading, { text: reading.words.copyByHand, toCopy: text });
  }
};

const exportCalendar = async (reading: Reading, form: HTMLFormElement) => {
  const { pathway, learner, words, l10n } = reading;
  const { calendarFile } = await import('../../exporters/calendar.js');
  const wanted = new FormData(form);
  const file = calendarFile({
    pathway,
    plan: planOf(reading),
    learner: learner.getState().learner,
    words: {
      studyBlock: words.studyBlock,
      endsBetween: (earliest, latest) =>
        words.endsBetween(...formatDays(l10n, { earliest, latest })),
    },
    now: new Date(),
    hasStudyBlocks: wanted.has('blocks'),
    hasTodos: wanted.has('todos'),
  });
  if (file) save(reading, `${pathway.id}.ics`, 'text/calendar', file);
  else tell(reading, { text: words.calendarNeedsHours });
};

const copyMarkdown = async (reading: Reading) => {
  const { pathway, learner, words } = reading;
  const { markdownChecklist } = await import('../../exporters/markdown.js');
  await copy(
    reading,
    markdownChecklist(pathway, planOf(reading), learner.getState().learner, {
      skipped: words.skipped,
      firstSteps: words.firstSteps,
      dates: (from, until) => spanOf(reading, from, until),
    }),
  );
};

const copyLink = async (reading: Reading) => {
  await copy(reading, addressWith(await shareText(reading.pathway.id, reading.learner.snapshot())));
};

const saveProgress = (reading: Reading) => {
  const { pathway, learner } = reading;
  save(
    reading,
    `${pathway.id}.progress.json`,
    'application/json',
    progressFile(pathway, learner.snapshot()),
  );
};

const open = async (reading: Reading, input: HTMLInputElement) => {
  const [file] = input.files ?? [];
  if (!file) return;
  request(reading, { type: 'offer', offer: await openProgressFile(file) });
  // The same file may be opened once more.
  input.value = '';
};

/** What an action needs may not arrive. */
const attempt = async (reading: Reading, action: () => unknown) => {
  try {
    await action();
  } catch {
    tell(reading, { text: reading.l10n.messages.partFailed });
  }
};

const buttonTemplate = (reading: Reading, label: string, action: (event: Event) => unknown) =>
  html`<button
    type="button"
    part="button"
    @click=${(event: Event) => attempt(reading, () => action(event))}
  >
    ${label}
  </button>`;

const startOver = (reading: Reading, { currentTarget }: Event) =>
  handingOn(reading.host, currentTarget, () => {
    outcomes.delete(reading.host);
    request(reading, { type: 'reset' });
  });

const outcomeTemplate = ({ host }: Reading) => {
  const outcome = outcomes.get(host);
  return outcome
    ? html`<p part="outcome">${outcome.text}</p>
        ${
          outcome.toCopy === undefined
            ? nothing
            : html`<textarea
                readonly
                rows="4"
                aria-label=${outcome.text}
                .value=${outcome.toCopy}
              ></textarea>`
        }`
    : nothing;
};

/** All that this section has, whether or not it shows at first. */
const PARTS = ['button', 'outcome'];

export const content = pieceContent(styles, PARTS, (reading) => {
  const { words, learner } = reading;
  const calendar = (event: SubmitEvent) => {
    event.preventDefault();
    void attempt(reading, () => exportCalendar(reading, event.target as HTMLFormElement));
  };
  return html`
    <form @submit=${calendar}>
      <button part="button">${words.calendar}</button>
      <label><input type="checkbox" name="blocks" />${words.studyBlocks}</label>
      <label><input type="checkbox" name="todos" />${words.todos}</label>
    </form>
    <div class="buttons">
      ${buttonTemplate(reading, words.print, () => {
        print();
      })}
      ${buttonTemplate(reading, words.markdown, () => copyMarkdown(reading))}
      ${buttonTemplate(reading, words.link, () => copyLink(reading))}
      ${buttonTemplate(reading, words.save, () => saveProgress(reading))}
      ${buttonTemplate(reading, words.open, () => {
        reading.host.renderRoot.querySelector<HTMLInputElement>('[type=file]')?.click();
      })}
      <input
        type="file"
        hidden
        accept=".json,application/json"
        @change=${({ target }: Event) => open(reading, target as HTMLInputElement)}
      />
      ${
        learner.getState().isEmpty
          ? nothing
          : buttonTemplate(reading, words.reset, (event) => startOver(reading, event))
      }
    </div>
    ${outcomeTemplate(reading)}
    <p class="quiet">${words.linkHint}</p>
  `;
});
