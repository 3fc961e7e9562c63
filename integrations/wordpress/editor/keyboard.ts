/** What keys do in the editor: WordPress has meanings of its own for some, by what reaches the block around. */

const STOPS = 'textarea, input, button, summary, iframe';

const isStop = (element: HTMLElement): boolean =>
  element.checkVisibility() && !(element as HTMLElement & { disabled?: boolean }).disabled;

/**
 * Lets Tab lead from one control to the next, of which WordPress knows form controls only, and out at either end, which is
 * WordPress's; and lets a field take back what was typed last, where WordPress would take back all of it.
 *
 * @param canUndo whether the browser can take back what was typed in the element
 */
export const keepKeys = (box: HTMLElement, canUndo: (element: EventTarget | null) => boolean) => {
  box.addEventListener('keydown', (event) => {
    const { key, shiftKey, target } = event;
    if (key === 'Tab') {
      const stops = [...box.querySelectorAll<HTMLElement>(STOPS)].filter(isStop);
      if (target !== (shiftKey ? stops[0] : stops.at(-1))) event.stopPropagation();
    }
    if ((event.ctrlKey || event.metaKey) && /^[yz]$/i.test(key) && canUndo(target))
      event.stopPropagation();
  });
};
