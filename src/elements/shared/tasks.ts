import { html, nothing } from 'lit';
import { formatDuration } from '../../i18n/index.js';
import type { Task } from '../../model/index.js';
import { itemId } from './fragment.js';
import type { View } from './pathway-controller.js';
import { linkTemplate } from './link.js';

const taskTemplate = ({ l10n, reader }: View, task: Task) => {
  const { id, text, url, hours, optional, oneOf } = task;
  const { messages } = l10n;
  const about = [
    hours !== undefined && formatDuration(l10n, { min: hours, max: hours }, 'hours'),
    optional && messages.optional,
    oneOf && messages.oneOf,
  ].filter(Boolean);
  const content = html`${linkTemplate(text, url)}${
    // A space of its own would not come into the name of the box, in Chromium.
    about.length
      ? html`<span class="quiet">${` ${about.join(l10n.messages.comma)}`}</span>`
      : nothing
  }`;
  return html`<li id=${itemId(id)} part="task">${reader?.task(task, content) ?? content}</li> `;
};

/** What there is to do. Renders nothing without tasks. */
export const tasksTemplate = (view: View, tasks: readonly Task[]) =>
  tasks.length
    ? html`<ul class="tasks" part="tasks">
        ${tasks.map((task) => taskTemplate(view, task))}
      </ul>`
    : nothing;
