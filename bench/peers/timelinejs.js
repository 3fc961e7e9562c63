/* The library is a script of its own before this one, as its documentation has it. */

/** A day as the library wants it. */
const dateOf = (/** @type {Date} */ date) => ({
  year: date.getFullYear(),
  month: date.getMonth() + 1,
  day: date.getDate(),
});

const listOf = (/** @type {string} */ title, /** @type {string[]} */ items) =>
  items.length
    ? `<h3>${title}</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
    : '';

/** Text that stands for itself in what the library takes for markup. */
const plain = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const linked = (/** @type {{ text?: string, title?: string, url?: string }} */ item) => {
  const text = plain(item.text ?? item.title ?? '');
  return item.url ? `<a href="${plain(item.url)}">${text}</a>` : text;
};

const response = await fetch('guide.json');
/** @type {import('../contenders/guide/document.ts').PathwayDocument} */
const { title, summary = '', roadmap = [] } = await response.json();

const day = new Date();
const events = roadmap.map(({ id, title: headline, weeks, description = '', ...phase }) => {
  const start = dateOf(day);
  day.setDate(day.getDate() + 7 * (typeof weeks === 'number' ? weeks : (weeks?.max ?? 1)));
  return {
    unique_id: id,
    start_date: start,
    end_date: dateOf(day),
    text: {
      headline: plain(headline),
      text: `<p>${plain(description)}</p>${listOf('Tasks', (phase.tasks ?? []).map(linked))}${listOf(
        'Resources',
        (phase.resources ?? []).map((resource) =>
          linked(typeof resource === 'string' ? { title: resource } : resource),
        ),
      )}`,
    },
  };
});

new globalThis.TL.Timeline(
  'guide',
  { title: { text: { headline: plain(title), text: `<p>${plain(summary)}</p>` } }, events },
  // No typeface of another host: the page's own serves all contenders.
  { font: '', script_path: new URL('js/', location.href).href },
);
