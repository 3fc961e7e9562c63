import { expect, oneEvent } from '@open-wc/testing';
import '../../src/elements/pathway-faq/pathway-faq.define.js';
import { complete } from '../support/documents.js';
import { all, headings, part, parts, show, words, wordsOfParts } from '../support/reader.js';

describe('<pathway-faq>', () => {
  it('shows each question, with its answer closed', async () => {
    const element = await show('pathway-faq', complete);
    const questions = parts<HTMLDetailsElement>(element, 'question');
    expect(wordsOfParts(element, 'question-text')).to.deep.equal([
      'Am I too old?',
      'Must I drink beer?',
    ]);
    for (const question of questions) {
      expect(question.localName).to.equal('details');
      expect(question.open).to.be.false;
      expect(question.firstElementChild?.localName).to.equal('summary');
    }
    expect(headings(element)).to.deep.equal([
      'h2 Questions',
      'h3 Am I too old?',
      'h3 Must I drink beer?',
    ]);
  });

  it('shows the answer, paragraph by paragraph, when the question is clicked', async () => {
    const element = await show('pathway-faq', complete);
    const [question] = parts<HTMLDetailsElement>(element, 'question');
    const answer = part(element, 'answer');
    expect(answer.checkVisibility()).to.be.false;
    setTimeout(() => part(element, 'question-text').click());
    await oneEvent(question!, 'toggle');
    expect(question?.open).to.be.true;
    expect(answer.checkVisibility()).to.be.true;
    expect(answer.getBoundingClientRect().height).to.be.above(0);
    expect([...answer.querySelectorAll('p')].map(words)).to.deep.equal([
      'No.',
      'Half of the class is over forty.',
    ]);
    await expect(element).to.be.accessible();
  });

  it('leaves the other questions as they are', async () => {
    const element = await show('pathway-faq', complete);
    const [first, second] = parts<HTMLDetailsElement>(element, 'question');
    second!.open = true;
    part(element, 'question-text').click();
    expect(first?.open).to.be.true;
    expect(second?.open).to.be.true;
  });

  it('keeps a question open when the element renders again', async () => {
    const element = await show('pathway-faq', complete);
    part(element, 'question-text').click();
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect(part<HTMLDetailsElement>(element, 'question').open).to.be.true;
  });

  it('links the resources of an answer', async () => {
    const element = await show('pathway-faq', complete);
    expect(all<HTMLAnchorElement>(element, 'a').map(({ href }) => href)).to.deep.equal([
      'https://example.org/ages',
    ]);
  });
});
