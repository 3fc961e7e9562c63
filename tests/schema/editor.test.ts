/** What an author sees in an editor: the language service that VS Code uses, given the schema. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  getLanguageService,
  type CompletionItem,
  type Position,
} from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formsOf, resolve, schema, spots, type Spot } from './support.js';

const SCHEMA = 'file:///pathway.schema.json';

// It answers for whatever path a document names in its `$schema`.
const service = getLanguageService({
  schemaRequestService: () => Promise.resolve(JSON.stringify(schema)),
});
service.configure({ schemas: [{ fileMatch: ['guide.json'], uri: SCHEMA }] });

const open = (text: string, name = 'guide.json') => {
  const document = TextDocument.create(`file:///guides/${name}`, 'json', 1, text);
  return { document, json: service.parseJSONDocument(document) };
};

/** A text whose cursor is at `|`. */
const at = (marked: string): { text: string; offset: number } => ({
  text: marked.replace('|', ''),
  offset: marked.indexOf('|'),
});

const completions = async (marked: string): Promise<Map<string, CompletionItem>> => {
  const { text, offset } = at(marked);
  const { document, json } = open(text);
  const list = await service.doComplete(document, document.positionAt(offset), json);
  return new Map(list?.items.map((item) => [item.label.replaceAll('"', ''), item]));
};

const documentationOf = ({ documentation = '' }: CompletionItem): string =>
  typeof documentation === 'string' ? documentation : documentation.value;

const hoverAt = async (text: string, offset: number): Promise<string> => {
  const { document, json } = open(text);
  const hover = await service.doHover(document, document.positionAt(offset), json);
  const [contents] = (hover?.contents ?? ['']) as string[];
  // Markdown, in which what could be markup is escaped.
  return contents!.replace(/\\([^\n])/g, '$1').replace(/\\\n/g, '\n');
};

const hover = (marked: string): Promise<string> => {
  const { text, offset } = at(marked);
  return hoverAt(text, offset);
};

interface Mark {
  readonly message: string;
  readonly marked: string;
}

const marks = async (text: string): Promise<Mark[]> => {
  const { document, json } = open(text);
  const diagnostics = await service.doValidation(document, json, { schemaValidation: 'error' });
  const offset = (position: Position) => document.offsetAt(position);
  return diagnostics.map(({ message, range }) => ({
    message,
    marked: text.slice(offset(range.start), offset(range.end)),
  }));
};

const REQUIRED =
  '"version": 1, "id": "a-to-b", "from": { "title": "A" }, "to": { "title": "B" }, "title": "A to B"';

describe('an editor with the schema completes', () => {
  it('the keys of the document, and says what they are', async () => {
    const found = await completions('{ | }');
    assert.deepEqual([...found.keys()].sort(), Object.keys(schema.properties!).sort());
    assert.equal(documentationOf(found.get('roadmap')!), schema.properties!.roadmap!.description);
  });

  it('only the keys that are not there yet', async () => {
    const found = await completions(`{ ${REQUIRED}, | }`);
    assert.ok(!found.has('title') && found.has('summary'));
  });

  it('the keys of a phase', async () => {
    const found = await completions('{ "roadmap": [{ | }] }');
    for (const key of ['title', 'tasks', 'weeks', 'ifYouStop']) assert.ok(found.has(key), key);
  });

  it('the keys of a task that could be a text', async () => {
    const found = await completions('{ "roadmap": [{ "tasks": [{ "text": "Go", | }] }] }');
    for (const key of ['hours', 'optional', 'oneOf']) assert.ok(found.has(key), key);
  });

  it('the keys of a cost, in a resource, in a list', async () => {
    const found = await completions('{ "sources": [{ "title": "A", "cost": { | } }] }');
    assert.deepEqual([...found.keys()].sort(), ['currency', 'max', 'min', 'note', 'per']);
  });

  it('the words of a priority, and says what they mean', async () => {
    const found = await completions('{ "skills": { "toLearn": [{ "priority": | }] } }');
    for (const word of ['critical', 'important', 'nice-to-have']) {
      assert.match(documentationOf(found.get(word)!), new RegExp(`^${word}: `, 'm'));
    }
  });

  it('a word that has been begun', async () => {
    const found = await completions('{ "skills": { "toLearn": [{ "priority": "cr|" }] } }');
    assert.ok(found.has('critical'));
  });

  it('an entry of a list with an example', async () => {
    const found = await completions('{ "sources": [|] }');
    assert.ok(found.has('A title alone'));
  });
});

describe('an editor with the schema explains', () => {
  const KEYS = [
    ['{ "|summary": "A" }', schema.properties!.summary!],
    ['{ "|version": 1 }', schema.properties!.version!],
    ['{ "|difficulty": "easy" }', schema.properties!.difficulty!],
  ] as const;
  for (const [marked, field] of KEYS) {
    it(marked, async () => {
      const told = await hover(marked);
      assert.ok(told.includes(field.title!), told);
      assert.ok(told.includes(field.description!), told);
    });
  }

  it('the kind of a resource, in a union, in a list', async () => {
    const told = await hover(
      '{ "roadmap": [{ "resources": [{ "title": "A", "|kind": "book" }] }] }',
    );
    assert.match(told, /^Kind of resource\n\nWhat readers will find there\./);
    assert.match(told, /^book: on paper or on a screen\./m);
  });

  /** A document in which a value stands at a place, and where in it. */
  const around = ({ steps }: Spot, value: unknown): { text: string; offset: number } => {
    let text = JSON.stringify(value);
    let offset = 0;
    for (const step of steps.toReversed()) {
      const before = step === 0 ? '[' : `{${JSON.stringify(step)}:`;
      text = `${before}${text}${step === 0 ? ']' : '}'}`;
      offset += before.length;
    }
    return { text, offset };
  };

  const SAMPLES: Record<string, unknown> = {
    string: 'text',
    number: 1,
    integer: 1,
    boolean: true,
    array: [],
    object: {},
  };
  const sampleOf = (spot: Spot): unknown => {
    const [form] = formsOf(spot.schema);
    return form!.enum?.[0] ?? spot.schema.examples?.[0] ?? SAMPLES[form!.type!];
  };

  it('every field, wherever it may stand', async () => {
    const all = spots().filter(({ schema: { title } }) => title);
    assert.ok(all.length > 300, String(all.length));
    for (const spot of all) {
      const { text, offset } = around(spot, sampleOf(spot));
      const told = await hoverAt(text, offset);
      const { title, description } = resolve(spot.schema);
      const where = `${spot.steps.join('.')}: ${told}`;
      assert.ok(told.startsWith(title!), where);
      assert.ok(told.includes(description!), where);
    }
  });
});

describe('an editor with the schema marks', () => {
  it('mistakes in any file whose $schema line names it', async () => {
    const mistaken = `${REQUIRED}, "sumary": "A"`;
    for (const [line, count] of [
      ['"$schema": "./pathway-elements/pathway.schema.json", ', 1],
      ['', 0],
    ] as const) {
      const { document, json } = open(`{ ${line}${mistaken} }`, 'other.json');
      assert.equal((await service.doValidation(document, json)).length, count);
    }
  });

  it('nothing in a good document', async () => {
    assert.deepEqual(await marks(`{ ${REQUIRED} }`), []);
  });

  it('a misspelt key', async () => {
    const found = await marks(`{ ${REQUIRED}, "sumary": "A" }`);
    assert.deepEqual(
      found.map(({ marked }) => marked),
      ['"sumary"'],
    );
  });

  it('a misspelt key in a task', async () => {
    const task = '{ "text": "Go", "hour": 3 }';
    const found = await marks(`{ ${REQUIRED}, "roadmap": [{ "title": "A", "tasks": [${task}] }] }`);
    assert.deepEqual(
      found.map(({ marked }) => marked),
      ['"hour"'],
    );
  });

  it('a wrong priority, and names the right ones', async () => {
    const skill = '{ "name": "A", "priority": "critcal" }';
    const [found, ...more] = await marks(`{ ${REQUIRED}, "skills": { "toLearn": [${skill}] } }`);
    assert.deepEqual(more, []);
    assert.equal(found!.marked, '"critcal"');
    assert.match(found!.message, /"critical", "important", "nice-to-have"/);
  });

  it('a key that is missing', async () => {
    const [found] = await marks('{ "version": 1 }');
    assert.match(found!.message, /"id"/);
  });

  it('a cost without a currency', async () => {
    const cost = '{ "min": 1, "max": 2 }';
    const [found] = await marks(`{ ${REQUIRED}, "costs": [{ "name": "A", "cost": ${cost} }] }`);
    assert.match(found!.message, /"currency"/);
  });
});
