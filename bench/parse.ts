/**
 * Measures what it takes to read a document, and to work out a plan from it: a good one, one with mistakes, and the worst
 * that we know, each in three sizes, of which the largest is near the limits. Says of each whether it takes time in
 * proportion to its size.
 *
 * Usage: npm run bench
 */
import { parse } from '../src/model/index.js';
import { readFlawless } from '../src/model/read-flawless.js';
import {
  flawedDocument,
  goodDocument,
  worstDocuments,
  worstPlans,
} from '../tests/support/worst-documents.js';
import { measure, type Case } from './measure.js';
import { planCases } from './plan.js';

const BASE = 'https://example.org/guide.json';

const read = (text: string) => () => parse(text, { baseUrl: BASE });

const parseCases: readonly Case[] = [
  { name: 'a good document', make: goodDocument, prepare: read },
  {
    name: 'a good document, the short way',
    // It leaves to `parse` what is so long that it might be past the limit.
    make: (size) => goodDocument(size * 0.9),
    prepare: (text) => () => readFlawless(text, BASE),
  },
  { name: 'a document with mistakes', make: flawedDocument, prepare: read },
  ...Object.entries({ ...worstDocuments, ...worstPlans }).map(([name, make]) => ({
    name,
    make,
    prepare: read,
  })),
];

measure('to answer', planCases);
measure('to read', parseCases);
