/** Documents that cost the most to read, or to reckon with, of any size within the limits. */

/** @param size 100 at most: then it is nearly as large as a document may be */
type Family = (size: number) => string;

const many = (count: number, entry: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => entry(index)).join(',');

const documentOf = (more: string): string =>
  `{"version":1,"id":"a-b","from":{"title":"A"},"to":{"title":"B"},"title":"T",${more}}`;

/** Some entries of the document are no tasks: so fewer than a hundred a unit. */
const tasks = (size: number, task: (index: number) => string): string =>
  documentOf(`"roadmap":[{"title":"P","tasks":[${many(size * 99, task)}]}]`);

const list = (key: string, size: number, entry: (index: number) => string): string =>
  documentOf(`"${key}":[${many(size * 99, entry)}]`);

const skill = (id: string, requires: string): string =>
  `{"id":"${id}","name":"S","priority":"critical","requires":[${requires}]}`;

/** Forty letters, of which the last few differ. */
const longWord = (index: number): string =>
  `abcdefghijklmnopqrstuvwxyzabcdefghij${String(index).padStart(4, '0')}`;

export const goodDocument: Family = (size) =>
  tasks(size, (index) => `{"text":"Read chapter ${String(index)}","hours":2}`);

export const flawedDocument: Family = (size) =>
  tasks(
    size,
    (index) =>
      `{"text":"Read chapter ${String(index)}","hours":${index % 10 ? '2' : '"two"'},"priorty":1}`,
  );

export const worstDocuments: Readonly<Record<string, Family>> = {
  'unknown keys in one object': (size) =>
    documentOf(many(size * 900, (index) => `"k${String(index)}":1`)),
  'unknown keys in every entry': (size) =>
    tasks(size, () => '{"text":"T","b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1}'),
  'long unknown keys': (size) => tasks(size, (index) => `{"text":"T","${longWord(index)}":1}`),
  'a few endless keys': (size) =>
    documentOf(many(10, (index) => `"${String(index).repeat(size * 1000)}":1`)),
  '__proto__ in every entry': (size) => tasks(size, () => '{"text":"T","__proto__":{"a":1}}'),
  'entries wrong in every way': (size) =>
    list('sources', size, () => '{"title":1,"kind":2,"url":3,"date":4,"cost":5,"sponsored":6}'),
  'entries of no form': (size) => list('sources', size, () => 'null'),
  'entries with nothing in them': (size) => list('faq', size, () => '{}'),
  'unions in unions': (size) =>
    list('costs', size, () => '{"name":"C","cost":{"min":1,"max":0,"currency":"E","per":"x"}}'),
  'parts that take their owners along': (size) =>
    list('costs', size, () => '{"name":"C","cost":{"min":1,"max":0,"currency":"EUR"}}'),
  'misspelt words': (size) =>
    list('requirements', size, () => '{"name":"R","kind":"certficate","level":"requird"}'),
  'misspelt references': (size) =>
    documentOf(
      `"skills":{"toLearn":[${many(100, (index) => skill(longWord(index), ''))}]},
      "roadmap":[{"title":"P","tasks":[],"skills":[${many(size * 97, (index) => `"${longWord(index + 100)}"`)}]}]`,
    ),
  'one id for all': (size) => tasks(size, () => '{"id":"a","text":"T"}'),
  'one text for all': (size) => tasks(size, () => '"Read"'),
  'one long circle': (size) =>
    documentOf(
      `"skills":{"toLearn":[${many(size * 49, (index) => skill(`s${String(index)}`, `"s${String((index + 1) % (size * 49))}"`))}]}`,
    ),
  'many circles': (size) => {
    const side = Math.floor(9.8 * Math.sqrt(size));
    const all = many(side, (index) => `"s${String(index)}"`);
    return documentOf(
      `"skills":{"toLearn":[${many(side, (index) => skill(`s${String(index)}`, all))}]}`,
    );
  },
  'sixty levels, again and again': (size) =>
    documentOf(
      many(size * 25, (index) => `"k${String(index)}":${'{"a":'.repeat(60)}1${'}'.repeat(60)}`),
    ),
  'a row of combining marks': (size) => tasks(1, () => `"${'\u0301\u0316'.repeat(size * 20)}"`),
  'a text that grows when it is normalised': (size) =>
    tasks(1, () => `"${'\uFDFA'.repeat(size * 30)}"`),
  'an endless language tag': (size) =>
    documentOf(
      `"lang":"en${Array.from({ length: size * 1000 }, (_, index) => `-${String(10_000_000 + index)}`).join('')}"`,
    ),
  'an endless slug': (size) => documentOf(`"id":"${'a-'.repeat(size * 5000)}!"`),
  'an endless link': (size) =>
    documentOf(`"author":{"name":"A","url":"${'a/../'.repeat(size * 2000)}"}`),
  'an endless host': (size) =>
    documentOf(`"author":{"name":"A","url":"https://${'ü.'.repeat(size * 3000)}"}`),
  'an endless number': (size) => documentOf(`"views":${'9'.repeat(size * 10_000)}`),
  'an endless date': (size) => documentOf(`"updated":"${'1'.repeat(size * 10_000)}"`),
  'brackets without end': (size) => '['.repeat(size * 10_000),
  'a comma missing at the end': (size) => goodDocument(size).slice(0, -1),
};

const words = (count: number, word: (index: number) => string): string =>
  many(count, (index) => `"${word(index)}"`);

const idOf = (index: number): string => `s${String(index)}`;

/** Skills of which each requires the one before. */
const chainOfSkills = (count: number): string =>
  many(count, (index) => skill(idOf(index), index ? `"${idOf(index - 1)}"` : ''));

const freeSkills = (count: number): string => many(count, (index) => skill(idOf(index), ''));

const phase = (skills: string, tasks = ''): string =>
  `{"title":"P","weeks":{"min":1,"max":2},"skills":[${skills}],"tasks":[${tasks}]}`;

const learning = (toLearn: string, roadmap: string, more = ''): string =>
  documentOf(`"skills":{"toLearn":[${toLearn}]},"roadmap":[${roadmap}]${more}`);

/** Good ones from which a plan is the hardest to work out. */
export const worstPlans: Readonly<Record<string, Family>> = {
  'one skill for many tasks, again and again': (size) =>
    learning(
      skill('s', ''),
      phase(
        words(size * 49, () => 's'),
        words(size * 49, () => 'T'),
      ),
    ),
  'many skills for many tasks': (size) =>
    learning(
      freeSkills(size * 33),
      phase(
        words(size * 33, idOf),
        words(size * 33, () => 'T'),
      ),
    ),
  'many phases for one skill': (size) =>
    learning(
      `${skill('all', words(size * 33, idOf))},${freeSkills(size * 33)}`,
      many(size * 16, () => phase('"all"')),
    ),
  'many phases after a long chain that none teaches': (size) =>
    learning(
      chainOfSkills(size * 33),
      many(size * 16, () => phase(`"${idOf(size * 33 - 1)}"`)),
    ),
  'a long chain of phases, the last first': (size) =>
    learning(
      chainOfSkills(size * 24),
      many(size * 24, (index) => phase(`"${idOf(size * 24 - 1 - index)}"`)),
    ),
  'a long chain of which every other skill is taught': (size) =>
    learning(
      chainOfSkills(size * 32),
      many(size * 16, (index) => phase(`"${idOf(size * 32 - 1 - 2 * index)}"`)),
    ),
  'phases in one long circle': (size) =>
    learning(
      chainOfSkills(size * 24),
      `${phase(`"${idOf(0)}","${idOf(size * 24 - 1)}"`)},${many(size * 24 - 2, (index) => phase(`"${idOf(size * 24 - 2 - index)}"`))}`,
    ),
  'one of many tasks': (size) =>
    tasks(size, (index) => `{"text":"T","oneOf":"g","hours":${String(index)}}`),
  'groups of two': (size) =>
    tasks(size, (index) => `{"text":"T","oneOf":"g${String(index >> 1)}","hours":1}`),
  'first steps that are all of the roadmap': (size) =>
    learning(
      '',
      phase(
        '',
        many(size * 49, (index) => `{"id":"${idOf(index)}","text":"T"}`),
      ),
      `,"actionPlan":{"thisWeek":[${many(size * 49, (index) => `{"task":"${idOf(index)}"}`)}]}`,
    ),
  'first steps that are none of the roadmap': (size) =>
    documentOf(`"actionPlan":{"thisWeek":[${words(size * 99, () => 'T')}]}`),
  'many phases': (size) => list('roadmap', size, () => '{"title":"P","weeks":1,"tasks":[]}'),
};
