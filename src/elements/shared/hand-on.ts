import type { LitElement } from 'lit';
import { reveal } from './fragment.js';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Does what may take the pressed button away, and hands its focus on: to the answer that a new notice asks for, else to
 * what stands before the button, else to the section's heading.
 * https://www.w3.org/TR/WCAG22/#focus-order
 */
export const handingOn = async (
  host: LitElement,
  button: EventTarget | null,
  action: () => unknown,
): Promise<void> => {
  const root = host.renderRoot as ShadowRoot;
  const focusable = () => [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const before = focusable();
  action();
  await host.updateComplete;
  const place = before.findIndex((element) => element === button);
  if (before[place]?.isConnected || root.activeElement) return;
  const next =
    focusable().find((element) => element.closest('.notice') && !before.includes(element)) ??
    before
      .slice(0, Math.max(0, place))
      .findLast((element) => element.isConnected && element.checkVisibility());
  if (next) next.focus();
  else reveal(host);
};
