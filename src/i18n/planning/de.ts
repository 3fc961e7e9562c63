import type { PlanningMessages } from './en.js';

export const de: PlanningMessages = {
  skip: 'Auslassen',
  skipped: 'Ausgelassen',
  have: 'Das kann ich',
  haves: { no: 'nein', partly: 'teilweise', yes: 'ja' },

  notices: {
    kept: 'Nur auf diesem Gerät gespeichert.',
    ask: 'Darf dieser Leitfaden Ihre Angaben auf diesem Gerät speichern? Sie gehen nirgendwo sonst hin.',
    accepted: 'Dieser Plan ist jetzt Ihrer.',
    reset: 'Alle Ihre Angaben sind gelöscht.',
    blocked:
      'Dieser Browser speichert für diese Seite nichts; Ihre Angaben bleiben, bis Sie die Seite verlassen. Sichern Sie Ihren Stand in einer Datei, um sie zu behalten.',
    full: 'Auf diesem Gerät ist kein Platz mehr; Ihre letzten Angaben bleiben, bis Sie die Seite verlassen. Sichern Sie Ihren Stand in einer Datei, um sie zu behalten.',
    broken:
      'Was hier gespeichert war, ließ sich nicht ganz lesen. Eine Kopie davon liegt beiseite.',
    'offer-broken':
      'Der Plan in diesem Link oder dieser Datei ließ sich nicht lesen; vielleicht wurde er abgeschnitten. Es hat sich nichts geändert.',
    'offer-newer':
      'Der Plan in diesem Link oder dieser Datei stammt aus einer neueren Fassung dieses Leitfadens. Es hat sich nichts geändert.',
    'offer-foreign':
      'Der Plan in diesem Link oder dieser Datei gehört zu einem anderen Leitfaden. Es hat sich nichts geändert.',
    newer:
      'Was hier gespeichert ist, stammt aus einer neueren Fassung dieses Leitfadens. Es bleibt, wie es ist, und Ihre Angaben hier bleiben, bis Sie die Seite verlassen.',
  },
  undoAndForget: 'Rückgängig machen und vergessen',
  undo: 'Rückgängig machen',
  keep: 'Ja, speichern',
  dontKeep: 'Nein, nicht speichern',

  offer: (parts) => `Mit dem Link oder der Datei kam ein Plan: ${parts}.`,
  offerReplaces: 'Er würde Ihre Angaben hier ersetzen.',
  use: 'Diesen Plan übernehmen',
  decline: 'Nicht übernehmen',
  tasksDone: { one: '# Aufgabe erledigt', other: '# Aufgaben erledigt' },
  skillsHeld: { one: '# Fähigkeit', other: '# Fähigkeiten' },
  hoursAWeek: (hours) => `${hours} pro Woche`,

  sentence:
    'Ich habe ab {start} {hours} Stunden pro Woche Zeit, und ich bringe schon {skills} mit.',
  hours: 'Stunden pro Woche',
  hoursHint: 'eine Zahl oder eine Spanne wie 2–6',
  start: 'Beginn',
  skills: 'Was ich schon kann',
  timeOff: 'Freie Wochen und Pausen',
  timeOffNone: 'Bisher keine. Eine Pause ohne Ende dauert, bis Sie sie beenden.',
  from: 'Von',
  until: 'Bis',
  add: 'Hinzufügen',
  remove: 'Entfernen',
  span: (from, until) => `${from} bis ${until}`,
  openSpan: (from) => `seit ${from}`,
  refusals: {
    hours: 'Geben Sie eine Zahl von 0,5 bis 100 an oder eine Spanne wie 2–6.',
    date: 'Diesen Tag gibt es in keinem Kalender. Geben Sie ein Datum wie 1. Dezember 2026 an.',
    'far-date': 'Das ist zu weit weg. Geben Sie ein Datum innerhalb von zehn Jahren an.',
    order: 'Das Ende liegt vor dem Anfang.',
    amount: 'Geben Sie einen Betrag über null an.',
    currency: 'Geben Sie eine Währung mit ihren drei Buchstaben an, etwa EUR.',
  },
  finish: (earliest, latest) =>
    `Sie könnten zwischen dem ${earliest} und dem ${latest} mit dem Lernen fertig sein.`,
  nothingLeft: 'Hier ist nichts mehr zu lernen.',
  timeless: 'Wie lange das Lernen dauert, steht nicht in diesem Leitfaden.',
  noHours: (weeks, hours) =>
    `Sagen Sie, wie viele Stunden pro Woche Sie haben, und Sie bekommen Termine. Bei ${hours} pro Woche dauert es etwa ${weeks}.`,
  tooFar: 'Bei diesem Tempo sagt kein Datum etwas aus: Es läge mehr als ein Leben entfernt.',
  search: (weeks) => `Die Stellensuche braucht danach ihre eigene Zeit: etwa ${weeks}`,
  searchUntil: (earliest, latest) => `, also bis zwischen dem ${earliest} und dem ${latest}`,
  assumed: (hours) =>
    `Der Leitfaden sagt nicht, für wie viele Stunden pro Woche seine Zeiten gedacht sind; ${hours} sind unsere Annahme.`,
  stop: (phase, date) =>
    `Das ist ein langer Weg. Die nächste Stelle, an der sich das Aufhören lohnt, kommt nach „${phase}“, etwa am ${date}:`,
  how: 'Wie sich das errechnet',
  over: 'nichts mehr offen',
  whyHours: (weeks, pace) => `${weeks} bei ${pace} pro Woche`,
  whyTasks: (hours) => `Aufgaben für ${hours}`,
  whyCalendar: (weeks) => `${weeks} nach dem Kalender, unabhängig von Ihren Stunden`,
  whyHeld: (hours) => `${hours} weniger für das, was Sie können`,
  whyDone: (hours) => `${hours} erledigt`,
  whySkipped: (hours) => `${hours} ausgelassen`,
  whyLeft: (hours, pace, weeks) => `${hours} übrig bei ${pace} pro Woche: ${weeks}`,
  whyRange: (times) =>
    `Die späteren Termine rechnen mit dem ${times}-Fachen der Arbeit, weil Schätzungen oft zu knapp sind.`,

  weeksLeft: (weeks) => `noch ${weeks}`,

  progress: (done, total) => `${done} von ${total} erledigt`,
  alsoSkipped: (count) => `${count} ausgelassen`,
  aboutLeft: (weeks) => `noch etwa ${weeks}`,
  next: (task) => `als Nächstes: ${task}`,
  nextSteps: 'Was als Nächstes ansteht',
  allDone: 'Alles ist erledigt.',
  phase: 'Abschnitt',
  done: 'Erledigt',
  left: 'Offen',
  inAll: 'Insgesamt',
  orphans: 'Von Ihnen abgehakt, aber nicht mehr in diesem Leitfaden',
  marks: { done: 'erledigt', skipped: 'ausgelassen', partly: 'teilweise', yes: 'ja' },

  periods: {
    year: 'im Jahr',
    month: 'im Monat',
    week: 'pro Woche',
    day: 'am Tag',
    hour: 'pro Stunde',
  },
  payBasis: { gross: 'brutto', net: 'netto' },
  payStages: { entry: 'beim Einstieg', typical: 'üblich', experienced: 'mit Erfahrung' },
  payNow: 'Was ich heute verdiene',
  amount: 'Betrag',
  currency: 'Währung',
  period: 'Zeitraum',
  keepPay: 'Auf diesem Gerät speichern',
  payPromise: 'Es steht in keinem Link, keiner Datei und keiner Nachricht.',
  today: 'Heute',
  atEntry: 'Beim Einstieg',
  inTarget: 'Im Zielbereich',
  passed: 'Altes Gehalt überschritten',
  when: 'Wann',
  pay: 'Gehalt',
  now: 'jetzt',
  asNow: 'wie heute',
  afterEntry: (duration) => `${duration} nach dem Einstieg`,
  inWeeks: (duration) => `in ${duration}`,
  notStated: 'nicht angegeben',
  byTheGuide: (pay) => `${pay} laut Leitfaden`,
  contradiction: (amounts, change) =>
    `Die Zahlen des Leitfadens widersprechen sich: Nach den Beträgen beträgt die Änderung ${amounts}, nach seinen eigenen Worten ${change}. Beides steht hier, wie es ist.`,
  otherCurrency: (theirs, own) =>
    `Die Beträge des Leitfadens sind in ${theirs}, Ihre in ${own}; umgerechnet wird nichts.`,
  unsourced: 'Zu diesen Zahlen ist keine Quelle angegeben',
  undated: 'ohne Datum',
  payChart: 'Gehalt im Lauf der Zeit; das heutige ist 100 %',
  finishByDocument:
    'Die Zeit bis zum Einstieg stammt aus dem Leitfaden; mit Ihren Stunden wird sie Ihre eigene.',

  calendar: 'Kalenderdatei',
  studyBlocks: 'mit einer wöchentlichen Erinnerung ans Lernen',
  todos: 'mit den Aufgaben als To-dos',
  calendarNeedsHours:
    'Der Kalender braucht Termine: Sagen Sie im Plan, wie viele Stunden pro Woche Sie haben.',
  studyBlock: (phase) => `Lernen: ${phase}`,
  endsBetween: (earliest, latest) => `Endet wohl zwischen dem ${earliest} und dem ${latest}.`,
  print: 'Drucken',
  markdown: 'Als Markdown kopieren',
  link: 'Link zu diesem Plan kopieren',
  linkHint:
    'Der Link enthält Ihre Häkchen, Fähigkeiten, Stunden und Termine; Ihr Gehalt steht nicht darin.',
  save: 'Stand in einer Datei sichern',
  open: 'Gesicherten Stand öffnen',
  reset: 'Von vorn beginnen',
  copied: 'Kopiert.',
  copyByHand: 'Kopieren Sie es von hier:',
  saved: (name) => `${name} liegt bei Ihren Downloads.`,
  firstSteps: 'Erste Schritte',
};
