import type { Rule } from '../rule.js';
import { figuresRules } from './figures/index.js';
import { provenanceRules } from './provenance/index.js';
import { resourcesRules } from './resources/index.js';
import { roadmapRules } from './roadmap/index.js';
import { silencingRules } from './silencing/index.js';
import { skillsRules } from './skills/index.js';
import { wordingRules } from './wording/index.js';

/** Every rule, by what it looks at, as the documentation lists them. */
export const ruleGroups: readonly { readonly title: string; readonly rules: readonly Rule[] }[] = [
  { title: 'Figures that contradict one another', rules: figuresRules },
  { title: 'Skills', rules: skillsRules },
  { title: 'Roadmap and actions', rules: roadmapRules },
  { title: 'Resources and links', rules: resourcesRules },
  { title: 'Where figures come from', rules: provenanceRules },
  { title: 'Wording', rules: wordingRules },
  { title: 'Findings that are silenced', rules: silencingRules },
];

export const rules: readonly Rule[] = ruleGroups.flatMap((group) => group.rules);
