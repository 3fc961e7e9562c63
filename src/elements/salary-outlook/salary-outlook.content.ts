import { html } from 'lit';
import type { View } from '../shared/pathway-controller.js';

export const content = ({ pathway }: View) => html`${pathway.id}`;
