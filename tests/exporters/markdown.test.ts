import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markdownChecklist } from '../../src/exporters/markdown.js';
import { NEWCOMER, planFor, type Learner } from '../../src/plan/index.js';
import { minimal, readClean } from '../model/support.js';

const pathway = readClean(
  minimal({
    title: 'A <script> title',
    roadmap: [
      {
        title: 'One\n# two',
        weeks: 2,
        tasks: [
          { id: 'a', text: '](javascript:alert(1)) *b* `c`', url: 'https://example.org/a>b' },
          { id: 'b', text: 'Plain' },
        ],
      },
    ],
    actionPlan: { thisWeek: ['Call'] },
  }),
);
const reader: Learner = {
  ...NEWCOMER,
  hoursPerWeek: { min: 5, max: 5 },
  tasks: new Map([
    ['a', 'done'],
    ['b', 'skipped'],
  ]),
};
const text = markdownChecklist(pathway, planFor(pathway, reader, '2026-11-02'), reader, {
  skipped: 'skipped',
  firstSteps: 'First steps',
  dates: (from, until) => `${from} to ${until}`,
});

describe('a plan as a checklist', () => {
  it('tells what is done, skipped and open apart', () => {
    assert.match(text, /^- \[x\] \[/m);
    assert.match(text, /^- \[ \] ~~Plain~~ \(skipped\)$/m);
    assert.match(text, /^- \[ \] Call$/m);
  });

  it('leaves an author’s text no meaning of its own', () => {
    assert.match(text, /^# A \\<script> title$/m);
    assert.match(text, /^## One # two$/m);
    assert.ok(
      text.includes('[\\](javascript:alert(1)) \\*b\\* \\`c\\`](<https://example.org/a%3Eb>)'),
    );
  });
});
