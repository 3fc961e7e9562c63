/** The sections after the roadmap. */
import type { Explanations } from './explanation.js';

export const SECTIONS: Explanations = {
  realityCheck: {
    title: 'Reality check',
    description: 'What the new job is like: three lists, each of which may be missing.',
  },
  'realityCheck.love': {
    title: 'What readers will love',
    description: 'What people in the job like about it.',
  },
  'realityCheck.miss': {
    title: 'What readers may miss',
    description: 'What they leave behind in the present job.',
  },
  'realityCheck.challenges': {
    title: 'What will be hard',
    description: 'What people in the job struggle with. Leave nothing out.',
  },

  actionPlan: {
    title: 'Action plan',
    description: 'First steps: three lists, each of which may be missing.',
  },
  'actionPlan.thisWeek': {
    title: 'This week',
    description: 'What can be done today or tomorrow, and costs nothing.',
  },
  'actionPlan.thisMonth': {
    title: 'This month',
    description: 'What shows whether the change is right.',
  },
  'actionPlan.next90Days': {
    title: 'The next 90 days',
    description: 'What sets the change going.',
  },

  faq: {
    title: 'Questions and answers',
    description: 'What readers ask. Take the questions that you really hear.',
  },
  'faq[]': {
    title: 'Question',
    description: 'One question with its answer.',
    examples: [{ question: 'Am I too old for this?', answer: 'The answer.' }],
  },
  'faq[].id': {
    title: 'Id of the question',
    description:
      'A short name for links to this question. If left out, it is made from the question, and changes with it.',
    examples: ['too-old'],
  },
  'faq[].question': {
    title: 'Question',
    description: 'In the words of those who ask it. Required in each entry.',
    examples: ['Am I too old for this?'],
  },
  'faq[].answer': {
    title: 'Answer',
    description:
      'A text, or a list of paragraphs. Begin with the answer itself. Required in each entry.',
    examples: ['No. Half of the last course was over forty.'],
  },
  'faq[].resources': {
    title: 'Where to read on',
    description: 'What supports the answer.',
  },

  callToAction: {
    title: 'Closing call',
    description: 'A button at the end, with a few words.',
  },
  'callToAction.title': {
    title: 'Heading of the call',
    description: 'A few words over the button.',
    examples: ['Ready to switch?'],
  },
  'callToAction.text': {
    title: 'Text of the call',
    description: 'A sentence between the heading and the button.',
    examples: ['Talk to somebody who did it.'],
  },
  'callToAction.label': {
    title: 'Words on the button',
    description: 'What happens when it is pressed. Required in this part.',
    examples: ['Find an open day'],
  },
  'callToAction.url': {
    title: 'Link of the button',
    description:
      'Where it leads. If left out, the button only raises the event “pathway-cta” for a script on the page.',
    examples: ['https://example.org/open-days'],
  },
};
