/** The examples in docs/authoring.md, each as it is and all of them together. */
import { Ajv } from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { check } from '../../src/check/index.js';
import type { JsonSchema } from '../../src/schema/index.js';
import { run, temporaryFolder, text } from '../cli/support.js';
import { minimal, type Json } from '../model/support.js';
import { places, schema } from '../schema/support.js';
import { assertFlawless, examplesIn } from './support.js';

const PAGE = 'docs/authoring.md';
const TEN_MINUTES = 'From an empty file to a published guide in ten minutes';
const examples = examplesIn(PAGE);

const isWhole = (keys: Json): boolean => Object.keys(minimal()).every((key) => key in keys);

/** The paths of the fields that a value has, named as in the explanations of the schema. */
const fieldsIn = (value: unknown, field: JsonSchema, path: string): string[] => {
  const { $ref, properties = {}, items, anyOf = [] } = field;
  if ($ref) {
    const name = $ref.replace('#/definitions/', '');
    return fieldsIn(value, schema.definitions![name]!, name);
  }
  const within = anyOf.flatMap((form) => fieldsIn(value, form, path));
  if (Array.isArray(value)) {
    const entries = items ? value.flatMap((entry) => fieldsIn(entry, items, `${path}[]`)) : [];
    return [...within, ...entries];
  }
  if (typeof value !== 'object' || !value) return within;
  const own = Object.entries(value).flatMap(([key, inner]) => {
    const known = properties[key];
    const here = path ? `${path}.${key}` : key;
    return known ? [here, ...fieldsIn(inner, known, here)] : [];
  });
  return [...within, ...own];
};

describe(`the examples in ${PAGE}`, () => {
  it('are in JSON, in JSON with comments and in YAML', () => {
    assert.ok(examples.length > 20);
    for (const language of ['json', 'jsonc', 'yaml']) {
      assert.match(readFileSync(PAGE, 'utf8'), new RegExp(`^\`\`\`${language}$`, 'm'));
    }
  });

  let guide: Json = minimal();
  for (const { place, keys } of examples) {
    guide = { ...guide, ...keys };
    const soFar = guide;
    it(`hold with what stands before: ${place}`, () => assertFlawless(soFar, place));
    if (isWhole(keys)) it(`are whole: ${place}`, () => assertFlawless(keys, place));
  }

  it('join into one guide, which the schema accepts', () => {
    const joined = Object.assign({}, ...examples.map(({ keys }) => keys)) as Json;
    assertFlawless(joined, PAGE);
    const ajv = new Ajv();
    assert.ok(ajv.validate(schema, joined), ajv.errorsText());
  });

  const steps = examples.filter(({ section }) => section === TEN_MINUTES);
  const joined = Object.assign({}, ...steps.map(({ keys }) => keys)) as Json;

  it('of the ten minutes make a guide that the editorial rules have nothing to say against', async () => {
    assert.ok('faq' in joined && 'sources' in joined);
    const { findings } = await check(JSON.stringify(joined), { today: String(joined.updated) });
    assert.deepEqual(
      // That its addresses are made up is said there, too.
      findings
        .filter(
          ({ code, message }) => !(code === 'placeholder-content' && message.includes('example')),
        )
        .map(({ path, message }) => `${path}: ${message}`),
      [],
    );
  });

  it('of what the command says are what it says', async () => {
    const [, told] = /```\n(my-guide\.json:.*?)```/s.exec(readFileSync(PAGE, 'utf8'))!;
    const mistaken = text(joined).replace('"priority": "critical"', '"priority": "critcal"');
    const cwd = temporaryFolder({ 'my-guide.json': mistaken });
    const { stdout } = await run(['validate', 'my-guide.json'], { cwd });
    assert.ok(stdout.startsWith(told!), stdout);
  });

  it('have every field of the format', () => {
    const shown = new Set(examples.flatMap(({ keys }) => fieldsIn(keys, schema, '')));
    const missing = places()
      .map(({ path }) => path)
      .filter((path) => !path.endsWith('[]') && !shown.has(path));
    assert.deepEqual(missing, []);
  });
});
