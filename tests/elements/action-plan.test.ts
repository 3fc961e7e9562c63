import { expect } from '@open-wc/testing';
import '../../src/elements/action-plan/action-plan.define.js';
import { complete, minimal } from '../support/documents.js';
import { headings, parts, show, words, wordsOfParts } from '../support/reader.js';

describe('<action-plan>', () => {
  it('shows what to do this week, this month and in the next ninety days', async () => {
    const element = await show('action-plan', complete);
    expect(headings(element)).to.deep.equal([
      'h2 First steps',
      'h3 This week',
      'h3 This month',
      'h3 The next 90 days',
    ]);
    expect(wordsOfParts(element, 'column')).to.deep.equal([
      'This week Read the Mash Book 12 hours Skip Visit a brewery Skip',
      'This month Sign up for the course Skip',
      'The next 90 days Ask for a placement Skip',
    ]);
  });

  it('shows a task of the roadmap by its own words and link', async () => {
    const element = await show('action-plan', complete);
    const [task] = parts(element, 'task');
    expect(words(task?.querySelector('a'))).to.equal('Read the Mash Book');
    expect(task?.querySelector('a')?.href).to.equal('https://example.org/mash');
  });

  it('leaves out a time for which there is nothing to do', async () => {
    const element = await show('action-plan', { ...minimal, actionPlan: { thisMonth: ['Rest'] } });
    expect(words(element)).to.equal('First steps This month Rest Skip');
    await expect(element).to.be.accessible();
  });

  for (const [width, columns] of [
    [320, 1],
    [560, 1],
    [900, 3],
  ] as const) {
    it(`stands in ${columns === 1 ? 'one column' : 'three columns'} at ${width} pixels`, async () => {
      const element = await show('action-plan', complete);
      element.parentElement!.style.width = `${width}px`;
      const lefts = parts(element, 'column').map((column) => column.getBoundingClientRect().left);
      expect(lefts).to.have.length(3);
      expect(new Set(lefts)).to.have.length(columns);
    });
  }
});
