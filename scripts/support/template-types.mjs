/**
 * Types for frameworks that have templates of their own. What is the elements' own they take from the types for JSX.
 *
 * @module
 */
import { WRITTEN } from './jsx-types.mjs';

const vue = `${WRITTEN}import type { HTMLAttributes, ReservedProps } from 'vue';
import type { Listener, PathwayElements } from '../jsx/index.js';

/** In templates, names have hyphens or not; they are checked without. */
type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name;

type Attributes<Tag extends keyof PathwayElements> = {
  [Name in keyof PathwayElements[Tag]['attributes'] &
    string as Camel<Name>]?: PathwayElements[Tag]['attributes'][Name];
};

type VueProps<Tag extends keyof PathwayElements> = Attributes<Tag> &
  Omit<PathwayElements[Tag]['properties'], keyof Attributes<Tag>> & {
    [Name in keyof PathwayElements[Tag]['events'] & string as \`on\${Capitalize<Camel<Name>>}\`]?:
      | Listener<PathwayElements[Tag]['element'], PathwayElements[Tag]['events'][Name]>
      | undefined;
  };

type InVue = {
  [Tag in keyof PathwayElements]: new () => PathwayElements[Tag]['element'] & {
    /** @deprecated Stands in types alone. */
    $props: Omit<HTMLAttributes, keyof VueProps<Tag>> & ReservedProps & VueProps<Tag>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends InVue {}
}
`;

const svelte = `${WRITTEN}import type { HTMLAttributes } from 'svelte/elements';
import type { PathwayElements, PathwayProps } from '../jsx/index.js';

type InSvelte = {
  [Tag in keyof PathwayElements]: Omit<
    HTMLAttributes<PathwayElements[Tag]['element']>,
    keyof PathwayProps<Tag>
  > &
    PathwayProps<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends InSvelte {}
}
`;

/** @type {Record<string, string>} the declarations by the names of their files */
export const templateTypes = { 'vue.d.ts': vue, 'svelte.d.ts': svelte };
