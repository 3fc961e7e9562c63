import { html } from 'lit';
import { ICON_PATHS } from './icon-paths.js';

export type IconName = keyof typeof ICON_PATHS;

/** An icon beside words that say the same; without a name, a dash in its place. */
export const iconTemplate = (name: IconName | undefined) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${name ? ICON_PATHS[name] : 'M8 12h8'} />
  </svg>`;
