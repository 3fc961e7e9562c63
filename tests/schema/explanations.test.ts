import { Ajv } from 'ajv';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXPLANATIONS } from '../../src/schema/explanations/index.js';
import { formsOf, places, resolve, schema } from './support.js';

const isText = (value: unknown): boolean => typeof value === 'string' && /\S/.test(value);

const isEntry = (path: string): boolean => path.endsWith('[]');

describe('the explanations of the schema', () => {
  it('leave out no field', () => {
    const bare = places()
      .filter(({ path }) => !isEntry(path))
      .filter(({ schema: { title, description } }) => !isText(title) || !isText(description));
    assert.deepEqual(
      bare.map(({ path }) => path),
      [],
    );
    assert.ok(isText(schema.title) && isText(schema.description));
  });

  it('leave out no entry of a list that is more than a text', () => {
    const bare = places()
      .filter(({ path, schema: entry }) => isEntry(path) && resolve(entry).type !== 'string')
      .filter(({ schema: { title, description } }) => !isText(title) || !isText(description));
    assert.deepEqual(
      bare.map(({ path }) => path),
      [],
    );
  });

  it('explain nothing that does not exist', () => {
    const known = new Set(places().map(({ path }) => path));
    assert.deepEqual(
      Object.keys(EXPLANATIONS).filter((path) => !known.has(path)),
      [],
    );
  });

  it('say what each definition is, and leave titles to the fields', () => {
    for (const [name, { $comment, title, description }] of Object.entries(schema.definitions!)) {
      assert.ok(isText($comment), name);
      assert.equal(title ?? description, undefined, name);
    }
  });

  it('say of every word what it means, and of no other', () => {
    for (const { path, schema: field } of places()) {
      const words = formsOf(field).flatMap((form) => form.enum ?? []);
      const told = Object.keys(EXPLANATIONS[path]?.values ?? {});
      assert.deepEqual(told, words, path);
      for (const word of words) assert.ok(field.description?.includes(`\n${String(word)}: `), path);
    }
  });

  it('give an example wherever any text or number may stand', () => {
    const unhelpful = places().filter(({ path, schema: field }) => {
      const isOpen = formsOf(field).some(
        (form) => /string|number|integer/.test(form.type ?? '') && !form.enum && !('const' in form),
      );
      return isOpen && !isEntry(path) && !field.examples?.length;
    });
    assert.deepEqual(
      unhelpful.map(({ path }) => path),
      [],
    );
  });

  it('give no example and no default that the schema would refuse', () => {
    const ajv = new Ajv();
    for (const { path, schema: field } of places()) {
      const isRight = ajv.compile({ ...field, definitions: schema.definitions });
      const given = [...(field.examples ?? []), ...('default' in field ? [field.default] : [])];
      for (const value of given) {
        assert.ok(
          isRight(value),
          `${path}: ${JSON.stringify(value)} ${ajv.errorsText(isRight.errors)}`,
        );
      }
    }
  });
});
