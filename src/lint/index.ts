/** Editorial rules: what is right by the format and still misleads a reader. Runs in Node and in the browser alike. */
export { linksOf, type Link } from './links.js';
export { lint, type LintFinding, type LintOptions, type RuleSetting } from './lint.js';
export type { LinkState, Report, Rule, Severity } from './rule.js';
export { ruleGroups, rules } from './rules/index.js';
