import { html } from 'lit';
import type { ICON_PATHS } from './icon-paths.js';

export type IconName = keyof typeof ICON_PATHS;

let paths: Partial<typeof ICON_PATHS> = {};

/** The drawings come after the words. */
export const provideIcons = (found: typeof ICON_PATHS): void => {
  paths = found;
};

/** An icon beside words that say the same; without a name, a dash in its place. */
export const iconTemplate = (name: IconName | undefined) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${name ? paths[name] : 'M8 12h8'} />
  </svg>`;
