import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lint } from '../../src/lint/index.js';
import { formatPath, parse } from '../../src/model/index.js';
import { TODAY } from './support.js';

/** A guide as one finds them: plausible in every line, and at odds with itself. */
const { pathway, problems } = parse(
  JSON.parse(readFileSync(new URL('../support/contradictory-guide.json', import.meta.url), 'utf8')),
);

describe('a guide at odds with itself', async () => {
  const findings = await lint(pathway!, { today: TODAY });

  it('has nothing wrong by the format', () => {
    assert.deepEqual(problems, []);
  });

  for (const [rule, place, message] of [
    [
      'title-matches-timeline',
      'title',
      'The title promises 9 months, but the timeline says 9 to 12 months.',
    ],
    [
      'skills-fit-roadmap',
      'skills.toLearn',
      'The skills to learn take 42 weeks together, but the phases for learning and practice have 32 weeks.',
    ],
    [
      'action-outpaces-roadmap',
      'actionPlan.next90Days[0]',
      'The action plan asks for “Complete all 5 courses of the Deep Learning Specialization” within 90 days, but the roadmap takes 8 weeks for “Work through courses 1-3 of the Deep Learning Specialization”: at 3 in 8 weeks, 5 take about 13 weeks, or 94 days.',
    ],
    [
      'action-repeats-later-task',
      'actionPlan.next90Days[1]',
      'The action plan asks for “Reproduce an interpretability paper (Grad-CAM, say) and put the code on GitHub” within 90 days, but the roadmap comes to “Reproduce one paper’s findings with PyTorch” in week 17 at the earliest.',
    ],
    [
      'text-matches-pay-change',
      'faq[0].answer[0]',
      'The answer to “Will I have to take a pay cut?” speaks of a fall in pay of 10 to 20%, but the salary states a change of +30% and no fall at first.',
    ],
  ] as const) {
    it(`is told: ${rule}`, () => {
      assert.deepEqual(
        findings
          .filter((finding) => finding.rule === rule)
          .map((finding) => [formatPath(finding.segments), finding.message]),
        [[place, message]],
      );
    });
  }

  it('is told all that its editor would want to know', () => {
    const told = new Set(findings.map(({ rule }) => rule));
    for (const rule of [
      'skill-order',
      'nice-to-have-needed',
      'repeated-task',
      'resource-without-link',
      'figure-region',
      'figure-date',
      'figure-source',
      'pace-missing',
      'wrong-plural',
      'role-name-case',
    ])
      assert.ok(told.has(rule), rule);
  });

  it('is told nothing that its figures do not bear out', () => {
    const silent = [
      'roadmap-matches-timeline',
      'summary-matches-timeline',
      'skills-fit-phase',
      'tasks-fit-phase',
      'action-before-its-phase',
      'actions-fit-pace',
      'pay-change-matches-pay',
      'text-matches-pay',
      'text-matches-recovery',
      'dip-with-recovery',
    ];
    assert.deepEqual(
      findings.filter(({ rule }) => silent.includes(rule)),
      [],
    );
  });
});
