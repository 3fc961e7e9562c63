/** The guide itself: who wrote it, when, for where. */
import type { Explanations } from './explanation.js';

export const GUIDE: Explanations = {
  $schema: {
    title: 'Help for your editor',
    description:
      'Where this file of explanations lies, as a path from your document. With it, your editor completes keys and marks mistakes. Readers never see it.',
    examples: ['./pathway-elements/pathway.schema.json'],
  },
  version: {
    title: 'Version of the format',
    description: 'Always the number 1. Required.',
  },
  id: {
    title: 'Id of the guide',
    description:
      'A short name for links and for what readers have ticked: lower-case letters a to z, digits, and single hyphens between them. Required. Keep it when the title changes: with another id, readers lose their ticks and links into the guide break.',
    examples: ['tram-driver-to-signalling-technician'],
  },
  lang: {
    title: 'Language of your texts',
    description:
      'A language tag: en, de, or with a country, de-AT. The interface speaks the same language, unless the page says otherwise. If left out, your texts are taken to be in the language of the page.',
    examples: ['en', 'en-GB', 'de', 'ar'],
  },
  title: {
    title: 'Title of the guide',
    description: 'The heading at the top. Required.',
    examples: ['From the tram to the signals'],
  },
  summary: {
    title: 'Summary',
    description: 'One sentence under the title: how long, how hard, and what the reader gets.',
    examples: ['Eighteen months, most of them paid, and one exam that decides.'],
  },
  regions: {
    title: 'Where the guide holds',
    description:
      'Codes of the countries (DE) or parts of countries (US-CA) for which the guide holds. They are shown, because pay and licences differ from place to place.',
  },
  regionNote: {
    title: 'Note on the regions',
    description: 'A sentence beside the regions, such as what is different next door.',
    examples: ['Northern Ireland has a railway, and rules, of its own.'],
  },
  author: {
    title: 'Author',
    description: 'Who wrote the guide: a person or an organisation.',
  },
  'author.name': {
    title: 'Name of the author',
    description: 'As it should stand in the guide. Required in this part.',
    examples: ['Careers desk, City Library'],
  },
  'author.url': {
    title: 'Link to the author',
    description: 'A page about the author, or an address to write to (mailto:).',
    examples: ['https://example.org/careers-desk'],
  },
  updated: {
    title: 'Last change',
    description: 'When the guide was last changed: a day, a month or a year.',
    examples: ['2026-11-23'],
  },
  reviewed: {
    title: 'Review',
    description: 'Who, beside the author, looked through the guide, and when.',
  },
  'reviewed.by': {
    title: 'Reviewer',
    description: 'A person or an organisation that knows the job. Required in this part.',
    examples: ['Two signalling technicians'],
  },
  'reviewed.date': {
    title: 'Date of the review',
    description: 'A day, a month or a year. Required in this part.',
    examples: ['2026-10'],
  },
  reviewBy: {
    title: 'To be reviewed by',
    description:
      'Until when the guide should be looked through again. Once this date has passed, the guide tells its readers that some of it may be out of date.',
    examples: ['2027-10-01'],
  },
  sources: {
    title: 'Sources of the guide',
    description: 'What the guide as a whole rests on: reports, statistics, interviews.',
  },
  views: {
    title: 'Number of views',
    description: 'How often the guide was read: a whole number, 0 or more. Shown only if given.',
    examples: [1204],
  },
  headings: {
    title: 'Your own headings',
    description:
      'Headings of sections in your words. Each that you leave out has the usual one. The closing call has a title of its own.',
  },
  'headings.overview': {
    title: 'Heading of the overview',
    description: 'Stands over the paragraphs of the overview, in place of the usual heading.',
    examples: ['Why this change makes sense'],
  },
  'headings.requirements': {
    title: 'Heading of the requirements',
    description: 'Stands over requirements, costs and funding, in place of the usual heading.',
    examples: ['Before you hand in your notice'],
  },
  'headings.transferable': {
    title: 'Heading of the skills that readers bring',
    description: 'Stands over the transferable skills, in place of the usual heading.',
    examples: ['What the cab has taught you'],
  },
  'headings.toLearn': {
    title: 'Heading of the skills to learn',
    description: 'Stands over the skills to learn, in place of the usual heading.',
    examples: ['What is new to you'],
  },
  'headings.roadmap': {
    title: 'Heading of the roadmap',
    description: 'Stands over the phases, in place of the usual heading.',
    examples: ['The way, stop by stop'],
  },
  'headings.realityCheck': {
    title: 'Heading of the reality check',
    description: 'Stands over what readers will love, miss and find hard.',
    examples: ['Honestly'],
  },
  'headings.salary': {
    title: 'Heading of the pay',
    description: 'Stands over the outlook on pay, in place of the usual heading.',
    examples: ['What you will earn on the way'],
  },
  'headings.actionPlan': {
    title: 'Heading of the action plan',
    description: 'Stands over the first steps, in place of the usual heading.',
    examples: ['Your first 90 days'],
  },
  'headings.faq': {
    title: 'Heading of the questions',
    description: 'Stands over questions and answers, in place of the usual heading.',
    examples: ['What drivers ask us'],
  },
  'headings.planner': {
    title: 'Heading of the planner',
    description: 'Stands over the reader’s own plan, in place of the usual heading.',
    examples: ['Your timetable'],
  },
  'headings.progress': {
    title: 'Heading of the progress',
    description: 'Stands over how far the reader has come, in place of the usual heading.',
    examples: ['How far you are'],
  },
  'headings.actions': {
    title: 'Heading of the tools',
    description: 'Stands over what readers can do with their plan, such as saving or printing it.',
    examples: ['Take it with you'],
  },
  lint: {
    title: 'Findings that you mean',
    description:
      'Findings of “pathway lint” that you know of and have decided to keep; they are no longer reported. Readers never see this.',
  },
  'lint[]': {
    title: 'One finding',
    description: 'Which rule should keep quiet, and where.',
    examples: [{ ignore: 'figure-source', at: 'salary', reason: 'Our own survey, not published.' }],
  },
  'lint[].ignore': {
    title: 'Rule',
    description: 'The id of the rule, as the report names it. Required in each entry.',
    examples: ['figure-source', 'resource-without-link'],
  },
  'lint[].at': {
    title: 'Place',
    description:
      'The part of the document that is meant, as the report names it; lists count from 0. If left out, the rule keeps quiet everywhere.',
    examples: ['roadmap[2].resources'],
  },
  'lint[].reason': {
    title: 'Reason',
    description: 'Why it is meant to be so, for whoever edits the guide after you.',
    examples: ['The operator publishes nothing about this phase.'],
  },
};
