import { html } from 'lit';
import type { SkillMark } from '../../plan/index.js';
import { follow } from './follow.js';
import { noticeTemplate } from './notices.js';
import { announce, request, type Reading } from './reading.js';

/**
 * A box to tick before a task, and a way to skip it.
 * @param isLeaving whether another task takes the place of this one, so that what has become of it has to be said
 */
export const taskMarkTemplate = (
  reading: Reading,
  { id, text }: { readonly id: string; readonly text: string },
  content: unknown,
  isLeaving = false,
) => {
  const key = `task:${id}`;
  const { learner, words } = reading;
  return follow(learner, key, () => {
    const mark = learner.getState().learner.tasks.get(id);
    const toggle =
      (to: 'done' | 'skipped') =>
      ({ target }: Event) => {
        const before = learner.getState();
        request(reading, { type: 'task', id, mark: mark === to ? undefined : to });
        const box = target as HTMLInputElement;
        if (before === learner.getState()) {
          // The page has said no.
          box.checked = mark === 'done';
        } else if (isLeaving) {
          // The box is that of the next task now.
          box.checked = false;
          announce(reading, `${text}: ${words.marks[to]}`);
          // Whoever is on it is told what it is now, which browsers tell of what comes into focus only.
          if (box.matches(':focus')) {
            box.blur();
            box.focus({ preventScroll: true });
          }
        }
      };
    return html`<label class="mark ${mark ?? ''}" part="tick ${mark ?? ''}"
        ><input
          class="box"
          type="checkbox"
          .checked=${mark === 'done'}
          @change=${toggle('done')}
        />${content}</label
      >
      <button
        type="button"
        class="skip"
        part="skip"
        aria-pressed=${mark === 'skipped'}
        aria-label="${mark === 'skipped' ? words.skipped : words.skip}: ${text}"
        @click=${toggle('skipped')}
      >
        ${mark === 'skipped' ? words.skipped : words.skip}</button
      >${noticeTemplate(reading, key)}`;
  });
};

const HELD = ['no', 'partly', 'yes'] as const;

/** Whether the reader has a skill: no, partly, yes. */
export const skillMarkTemplate = (reading: Reading, id: string, name: string) => {
  const key = `skill:${id}`;
  const { learner, words, l10n } = reading;
  return follow(learner, key, () => {
    const held = learner.getState().learner.skills.get(id) ?? 'no';
    const choose = (to: (typeof HELD)[number]) => () => {
      const mark: SkillMark | undefined = to === 'no' ? undefined : to;
      request(reading, { type: 'skill', id, mark });
      announce(reading, `${name}: ${words.haves[to]}`);
    };
    return html`<fieldset
        class="have"
        part="have"
        lang=${l10n.tag}
        dir=${l10n.direction}
        aria-label="${words.have}: ${name}"
      >
        <span aria-hidden="true">${words.have}</span>
        ${HELD.map(
          (to) =>
            html`<label
              ><input
                type="radio"
                name=${key}
                .checked=${held === to}
                @change=${choose(to)}
              />${words.haves[to]}</label
            >`,
        )}
      </fieldset>
      ${noticeTemplate(reading, key)}`;
  });
};
