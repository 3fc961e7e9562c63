/** A plan as a calendar. https://www.rfc-editor.org/rfc/rfc5545 */
import type { Pathway } from '../model/index.js';
import type { IsoDate, Learner, PhasePlan, Plan } from '../plan/index.js';

/** Words in the reader's language. */
export interface CalendarWords {
  /** When a phase ends, at the earliest and at the latest. */
  readonly endsBetween: (earliest: IsoDate, latest: IsoDate) => string;
  readonly studyBlock: (phase: string) => string;
}

export interface CalendarOptions {
  readonly pathway: Pathway;
  readonly plan: Plan;
  readonly learner: Learner;
  readonly words: CalendarWords;
  readonly now: Date;
  /** A day each week on which to learn. */
  readonly hasStudyBlocks?: boolean;
  readonly hasTodos?: boolean;
}

const MOST_OCTETS = 75;
const ENCODER = new TextEncoder();

/** Section 3.1: no line is longer than 75 octets; a line that goes on begins with a space. Characters stay whole. */
const fold = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const { length } = ENCODER.encode(character);
    if (octets + length > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
};

/** Section 3.3.11; every newline that Unicode knows is one, and no other control character belongs into a text. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const compact = (date: IsoDate): string => date.replaceAll('-', '');

const nextDay = (date: IsoDate): IsoDate =>
  new Date(Date.parse(date) + 864e5).toISOString().slice(0, 10);

/** 2020-01-01: from here on seconds fit into a calendar's integers for sixty years. */
const FIRST_SEQUENCE = Date.UTC(2020);

/**
 * An address on the web, whole and in the characters that addresses have: whoever imports the file knows nothing of the
 * page that it came from.
 */
const webAddress = (url: string | undefined): string | undefined => {
  try {
    const { href, protocol } = new URL(url ?? '');
    return protocol.startsWith('http') ? href : undefined;
  } catch {
    return undefined;
  }
};

type Property = readonly [name: string, value: string];

const component = (name: string, properties: readonly Property[]): string[] => [
  `BEGIN:${name}`,
  ...properties.map((property) => property.join(':')),
  `END:${name}`,
];

type Dated = PhasePlan & { readonly dates: NonNullable<PhasePlan['dates']> };

const isDated = (planned: PhasePlan): planned is Dated => planned.dates !== undefined;

/**
 * The phases as all-day events; on request a weekly day for learning, and the tasks as to-dos.
 * @returns undefined where the plan has no dates
 */
export const calendarFile = (options: CalendarOptions): string | undefined => {
  const { pathway, plan, learner, words, now } = options;
  const phases = plan.phases.filter(isDated);
  if (!phases.length) return undefined;
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const common = (kind: string, id: string): Property[] => [
    ['UID', `${[kind, id, pathway.id].map(encodeURIComponent).join('.')}@pathway-elements`],
    ['DTSTAMP', stamp],
    // Rises with time by itself: a file that is imported once more updates what is there, and nothing has to be remembered.
    ['SEQUENCE', String(Math.max(0, Math.floor((now.getTime() - FIRST_SEQUENCE) / 1000)))],
  ];
  const days = (from: IsoDate, until: IsoDate): Property[] => [
    ['DTSTART;VALUE=DATE', compact(from)],
    // Section 3.6.1: the day on which it is over.
    ['DTEND;VALUE=DATE', compact(nextDay(until))],
    ['TRANSP', 'TRANSPARENT'],
  ];

  const lines = phases.flatMap(({ phase, dates: { from, until } }) => {
    const open = phase.tasks.filter(({ id }) => !learner.tasks.has(id));
    const about = [
      words.endsBetween(until.earliest, until.latest),
      ...open.map(({ text }) => `- ${text}`),
    ];
    const event = component('VEVENT', [
      ...common('phase', phase.id),
      ...days(from.earliest, until.latest),
      ['SUMMARY', escaped(phase.title)],
      ['DESCRIPTION', escaped(about.join('\n'))],
    ]);
    const block = component('VEVENT', [
      ...common('study', phase.id),
      ...days(from.earliest, from.earliest),
      ['RRULE', `FREQ=WEEKLY;UNTIL=${compact(until.latest)}`],
      ['SUMMARY', escaped(words.studyBlock(phase.title))],
    ]);
    const todos = open.flatMap(({ id, text, url }) => {
      const address = webAddress(url);
      return component('VTODO', [
        ...common('task', id),
        ['SUMMARY', escaped(text)],
        ['DUE;VALUE=DATE', compact(until.latest)],
        ['STATUS', 'NEEDS-ACTION'],
        ...(address ? ([['URL', address]] as const) : []),
      ]);
    });
    return [
      ...event,
      ...(options.hasStudyBlocks && phase.clock === 'hours' ? block : []),
      ...(options.hasTodos ? todos : []),
    ];
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pathway Elements//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...lines,
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
};
