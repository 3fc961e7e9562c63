import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byPriority, studyHours, totalWeeks, weeksAsMonths } from '../../src/model/index.js';
import { demoDocuments, readClean } from './support.js';

const documents = demoDocuments();
const SOURCE = 'backend-developer-to-ai-interpretability-researcher.json';
const pathways = new Map([...documents].map(([name, text]) => [name, readClean(text)]));

describe('the documents of the demo', () => {
  it('are five', () => {
    assert.equal(documents.size, 5);
  });

  for (const [name, text] of documents) {
    it(`have nothing wrong with them: ${name}`, () => {
      const pathway = readClean(text, { baseUrl: 'https://example.org/pathways/' });
      assert.equal(`${pathway.id}.json`, name);
      assert.ok(pathway.skills.toLearn.length);
      assert.ok(pathway.roadmap.every(({ tasks }) => tasks.length));
      assert.ok(pathway.faq.length);
    });
  }

  it('show pay that rises by 40 to 70 percent in 9 to 15 months', () => {
    assert.ok(
      [...pathways.values()].some(
        ({ salary, timeline }) =>
          salary?.change?.min === 40 &&
          salary.change.max === 70 &&
          timeline?.min === 9 &&
          timeline.max === 15 &&
          timeline.unit === 'months',
      ),
    );
  });

  it('show a pay cut', () => {
    assert.ok([...pathways.values()].some(({ salary }) => (salary?.change?.max ?? 0) < 0));
  });

  it('show a regulated field in German', () => {
    const german = [...pathways.values()].find(({ lang }) => lang?.startsWith('de'));
    assert.ok(german);
    assert.ok(german.regions.length);
    assert.ok(german.requirements.length);
    assert.ok(german.costs.some(({ cost }) => typeof cost === 'object'));
    assert.ok(german.roadmap.some(({ clock }) => clock === 'calendar'));
    assert.ok(german.roadmap.some(({ ifYouStop }) => ifYouStop));
  });
});

describe('the pathway from backend developer to AI interpretability researcher', () => {
  const pathway = pathways.get(SOURCE)!;

  it('has the figures of its source', () => {
    assert.equal(pathway.from.title, 'Backend Developer');
    assert.equal(pathway.to.title, 'AI Interpretability Researcher');
    assert.equal(pathway.difficulty?.level, 'challenging');
    assert.equal(pathway.timeline?.min, 9);
    assert.equal(pathway.timeline.max, 12);
    assert.equal(pathway.timeline.unit, 'months');
    assert.deepEqual(pathway.salary?.change, { min: 30, max: 30 });
    assert.deepEqual(pathway.salary.dip, { min: 10, max: 20 });
    assert.deepEqual({ ...pathway.salary.recovery }, { min: 1, max: 2, unit: 'years' });
    assert.deepEqual(
      { ...pathway.salary.target },
      { min: 130_000, max: 250_000, currency: 'USD', period: 'year' },
    );
    assert.equal(pathway.demand?.level, 'rapidly-growing');
    assert.equal(pathway.views, 1);
    assert.equal(pathway.overview.length, 2);
  });

  it('has six skills to bring', () => {
    assert.deepEqual(
      pathway.skills.transferable.map(({ name }) => name),
      [
        'Python Programming',
        'System Architecture & Design',
        'Data Processing & SQL',
        'Cloud Platforms (AWS/GCP)',
        'DevOps & Automation',
        'API Development',
      ],
    );
  });

  it('has six skills to learn, with their priorities and weeks', () => {
    assert.deepEqual(
      pathway.skills.toLearn.map(({ name, priority, weeks }) => [
        name,
        priority,
        weeks?.min,
        weeks?.max,
      ]),
      [
        ['Deep Learning Fundamentals', 'critical', 8, 8],
        ['Interpretability Techniques & Tools', 'critical', 10, 10],
        ['Research Methodology & Paper Writing', 'important', 6, 6],
        ['Mathematics for ML (Linear Algebra, Calculus, Probability)', 'important', 8, 8],
        ['Visualization Techniques', 'nice-to-have', 4, 4],
        ['PyTorch or TensorFlow Proficiency', 'nice-to-have', 6, 6],
      ],
    );
    assert.deepEqual(
      byPriority(pathway.skills.toLearn).map(({ weeks }) => weeks?.min),
      [8, 10, 6, 8, 4, 6],
    );
  });

  it('has five phases of eight weeks, each with four tasks and its resources', () => {
    assert.deepEqual(
      pathway.roadmap.map(({ weeks, tasks }) => [weeks?.min, weeks?.max, tasks.length]),
      Array.from({ length: 5 }, () => [8, 8, 4]),
    );
    for (const { resources } of pathway.roadmap) assert.ok(resources.length >= 3);
  });

  it('takes 40 weeks, a little more than nine months', () => {
    assert.deepEqual(totalWeeks(pathway.roadmap), { min: 40, max: 40 });
    assert.equal(weeksAsMonths(totalWeeks(pathway.roadmap)).min.toFixed(1), '9.2');
    assert.ok(studyHours(pathway).min > 0);
  });

  it('has four points in each part of the reality check and three actions in each list', () => {
    const { realityCheck, actionPlan } = pathway;
    for (const points of Object.values(realityCheck)) assert.equal(points.length, 4);
    for (const actions of Object.values(actionPlan)) assert.equal(actions.length, 3);
  });

  it('begins with the task of its first phase, as one tick', () => {
    assert.ok(
      pathway.actionPlan.thisWeek.some((action) => pathway.roadmap[0]?.tasks.includes(action)),
    );
  });

  it('answers five questions and calls to action', () => {
    assert.equal(pathway.faq.length, 5);
    assert.ok(pathway.callToAction?.label);
  });
});
