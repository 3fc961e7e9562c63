import { html, nothing } from 'lit';
import type { Localization } from '../../i18n/index.js';
import type { Problem } from '../../model/index.js';

/** One calm sentence for the reader, a button, and the details for whoever can mend it. */
export const failureTemplate = (
  { tag, messages, direction }: Localization,
  problems: readonly Problem[],
  retry: (() => void) | '' | undefined,
) => {
  const reasons: Record<string, string> = messages.failedBecause;
  const fatal = problems.find(({ grade }) => grade === 'fatal');
  return html`
    <div class="base failure" part="error" lang=${tag} dir=${direction}>
      <p role="alert">
        <strong>${messages.failed}</strong>
        ${reasons[fatal?.code ?? ''] ?? messages.failedBecause.document}
      </p>
      ${retry ? html`<button type="button" part="retry" @click=${retry}>${messages.retry}</button>` : nothing}
      <details part="error-details">
        <summary>${messages.forPublisher}</summary>
        <ul lang="en" dir="ltr">
          ${problems.map(({ message, suggestion }) => html`<li>${message} ${suggestion}</li>`)}
        </ul>
      </details>
    </div>
  `;
};
