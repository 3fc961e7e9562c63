// The demo’s server goes by two names, which are two sites to a browser. Elsewhere the frames are of the page’s own site.
const otherName = { '127.0.0.1': 'localhost', localhost: '127.0.0.1' };

for (const frame of document.querySelectorAll('iframe')) {
  const address = new URL(frame.dataset.src, location.href);
  address.hostname = otherName[location.hostname] ?? location.hostname;
  frame.src = address.href;
  document.querySelector('#frame-origin').textContent = address.origin;
}
document.querySelector('#page-origin').textContent = location.origin;

// A page only has to change attributes; the helper tells the frame.
const [frame] = document.querySelectorAll('iframe');
const choices = document.querySelector('.choices');
choices.addEventListener('change', () => {
  const { theme, lang } = Object.fromEntries(new FormData(choices));
  if (theme) frame.dataset.theme = theme;
  else delete frame.dataset.theme;
  frame.lang = lang;
});
