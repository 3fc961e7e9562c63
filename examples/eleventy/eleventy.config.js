import { execFileSync } from 'node:child_process';

const PACKAGE = 'node_modules/pathway-elements/dist';

/** A guide’s tag with the guide in it as HTML. */
const render = (file, address) =>
  execFileSync(process.execPath, [`${PACKAGE}/cli/pathway.js`, 'render', file, '--src', address], {
    encoding: 'utf8',
  }).trim();

export default function (config) {
  config.addPassthroughCopy({ [PACKAGE]: 'pathway-elements' });
  config.addPassthroughCopy('pathways');
  config.addWatchTarget('pathways');

  config.addShortcode('careerPathway', (file) => {
    const address = config.getFilter('url')(`/${file}`);
    // Markdown takes a line that begins with <div> for HTML, and makes a paragraph of other tags.
    return `<div>${render(file, address)}</div>`;
  });
}
