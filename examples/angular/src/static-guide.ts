import { Directive, ElementRef, inject, InjectionToken } from '@angular/core';

/** The guide as HTML. Only the server provides it: the browser needs no second copy. */
export const STATIC_GUIDE = new InjectionToken<string>('static guide');

@Directive({ selector: '[staticGuide]' })
export class StaticGuide {
  constructor() {
    const html = inject(STATIC_GUIDE, { optional: true });
    if (html) inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.innerHTML = html;
  }
}
