import type { Lexicon } from './lexicon.js';

const ONES = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

export const german: Lexicon = {
  numbers: new Map([
    ...ONES.slice(1).map((word, index) => [word, index + 2] as const),
    ...'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
      .split(' ')
      .map((word, index) => [word, index + 10] as const),
    ...TENS.flatMap((ten, index) => [
      [ten, 10 * (index + 2)] as const,
      ...ONES.map((one, units) => [`${one}und${ten}`, 10 * (index + 2) + units + 1] as const),
    ]),
    ...'halbes halben halbe halber'.split(' ').map((word) => [word, 0.5] as const),
    ['anderthalb', 1.5],
    ['eineinhalb', 1.5],
    ['zweieinhalb', 2.5],
    ['dreieinhalb', 3.5],
  ]),
  articles: new Set(['ein', 'eine', 'einem', 'einen', 'einer', 'eines']),
  beforeArticle: new Set(
    'in innerhalb binnen etwa ungefähr rund circa fast knapp unter über für auf dauert dauern nach bis zu oder und nur gut als vor von höchstens maximal mindestens wenigstens'.split(
      ' ',
    ),
  ),
  teens: new Set(),
  duals: new Map(),
  units: {
    days: /^tag(?:e[ns]?|s)?$/,
    weeks: /^wochen?$|^wöchig(?:e[nmrs]?)?$/,
    months: /^monat(?:e[ns]?|s)?$|^monatig(?:e[nmrs]?)?$/,
    years: /^jahr(?:e[ns]?|s)?$/,
  },
  to: new Set(['bis', 'oder']),
  between: new Set(['zwischen']),
  and: new Set(['und']),
  andAHalf: [],
  about:
    /(?:^|[^\p{L}])(?:etwa|ungefähr|rund|circa|ca\.?|zirka|fast|knapp|gut|gerade|beinahe|um die|~|≈)\s*(?:ein\p{L}*\s*)?$/iu,
  atMost:
    /(?:^|[^\p{L}])(?:bis zu|höchstens|maximal|max\.?|nicht mehr als|weniger als|unter|innerhalb (?:von|eines)|binnen)\s*(?:ein\p{L}*\s*)?$/iu,
  atLeast:
    /(?:^|[^\p{L}])(?:mindestens|wenigstens|nicht weniger als|mehr als|über|ab)\s*(?:ein\p{L}*\s*)?$/iu,
  orLess: /^\s*(?:oder (?:weniger|kürzer|schneller)|höchstens|maximal)(?!\p{L})/iu,
  orMore:
    /^\s*(?:\+|plus(?!\p{L})|oder (?:mehr|länger)(?!\p{L})|mindestens(?!\p{L})|und mehr(?!\p{L}))/iu,
  percent: new Set(['%', 'prozent']),
  fractions: new Map([
    ['drittel', 33],
    ['viertel', 25],
    ['fünftel', 20],
    ['zehntel', 10],
  ]),
  scales: new Map([
    ['k', 1000],
    ['tausend', 1000],
    ['tsd', 1000],
  ]),
  whole:
    '(?:plan|fahrplan|zeitplan|weg|wegweiser|leitfaden|reise|wechsel|umstieg|berufswechsel|jobwechsel|übergang)',
  takes: '(?:von|dauert|dauern|über|für|braucht|in|umfasst)',
  opens:
    /^(?:(?:es|das|das alles|das ganze) dauert|(?:rechne(?:n sie)?|kalkuliere(?:n sie)?) (?:mit|für alles))?$/iu,
  closes:
    /^(?:\s+(?:neben dem beruf|berufsbegleitend|in teilzeit|in vollzeit|insgesamt|bis (?:dahin|zum ziel)|(?:dauert|braucht) (?:der|die|das) (?:ganze )?(?:weg|umstieg|wechsel|plan|übergang)))?\s*(?:[.;!–—]|,(?! (?:und|bis|bevor|ehe|dann))|$)/iu,
  partial: /^\s+[^.!?]*?(?<!\p{L})(?:gefolgt von|dann|danach|plus)(?!\p{L})/iu,
  within: /(?:^|[^\p{L}])(?:in|innerhalb von|innerhalb|binnen|in nur|in gerade)\s*$/iu,
  onwards: /^\s*(?:$|[,:;.!)|–—]|(?:bis|zum|zur)(?!\p{L}))/iu,
  besideNumbers: new Set(
    'alle allen als andere anderen auf aus bei der die diese dieser das den dem ersten erste etwa für ihre ihren letzten mal mehr minuten mit nach nächsten noch nur oder restlichen rund stunden über übrigen und von vor weitere weiteren prozent'.split(
      ' ',
    ),
  ),
  plural: /(?<=...)(?:en|er|e|n)$/,
  preliminary:
    /(?:anmelden|ansehen|auswählen|belegen|besorgen|bestellen|buchen|fragen|herunterladen|kaufen|notieren|planen|suchen|vergleichen|überfliegen)[.!]?$/iu,
  not: /(?:^|[^\p{L}])(?:nicht|kein\p{L}*|nie|niemals|ohne)(?!\p{L})/iu,
  pay: {
    pay: /(?<!\p{L})(?:\p{L}*gehalt|\p{L}*gehälter\p{L}*|gehalts\p{L}*|verdien\p{L}*|lohn|löhne|bruttolohn|einkommen|entgelt|grundentgelt|vergütung|bezahlung|einkommens\p{L}*)(?!\p{L})/iu,
    rise: /^(?:mehr|höher\p{L}*|steigt|steigen|gestiegen|anstieg|plus|zuwachs|gehaltsplus|gehaltssprung|zulegen|gehaltssteigerung|steigerung|über)$/u,
    fall: /^(?:weniger|niedriger\p{L}*|geringer\p{L}*|sinkt|sinken|fällt|fallen|rückgang|einbuße|einbußen|gehaltseinbuße|gehaltseinbußen|verlust|minus|abschlag|abstriche|unter|verlieren|verlierst)$/u,
    reader:
      /(?<!\p{L})(?:Sie|Ihr|Ihre|Ihrem|Ihren|Ihrer|du|dein\p{L}*|dir|dich|ich|mein\p{L}*|wer|man|anfangs|zunächst|vorübergehend\p{L}*|zu Beginn|am Anfang|erst einmal|zuerst|beim Einstieg|im ersten (?:Jahr|Job)|rechne\p{L}*|die meisten)(?!\p{L})/iu,
    doubles:
      /(?<!\p{L})(?:\p{L}*gehalt (?:\p{L}+ ){0,3}verdoppel\p{L}*|verdoppel\p{L}* (?:\p{L}+ ){0,3}\p{L}*gehalt|doppelt so viel verdien\p{L}*|verdien\p{L}* (?:\p{L}+ ){0,3}(?:doppelt so viel|das doppelte))(?!\p{L})/iu,
    denial:
      /(?<!\p{L})(?:nicht weniger verdien\p{L}*|verdien\p{L}* (?:\p{L}+ ){0,3}nicht weniger|verdient niemand weniger|niemand verdient weniger|keine (?:\p{L}*einbuße\p{L}*|gehaltskürzung\p{L}*))(?!\p{L})/iu,
    condition:
      /(?<!\p{L})(?:wenn|falls|sofern|solange|außer|ob|vielleicht|unbedingt|zwingend|zwangsläufig)(?!\p{L})/iu,
    topic:
      /(?<!\p{L})(?:\p{L}*gehalt\p{L}*|gehälter|verdien\p{L}*|lohn|löhne|einkommen|geld|bezahl\p{L}*|vergütung)(?!\p{L})/iu,
    subject:
      /^(?:das |die |der |ein )?(?:übliche |erste |typische )?(?:\p{L}*gehalt|gehälter|bezahlung|vergütung|lohn) (?:ist|sind|liegt|liegen|beträgt|beginnt|beginnen)(?!\p{L})/iu,
    net: /(?<!\p{L})netto(?!\p{L})/iu,
    others:
      /(?<!\p{L})(?:mehr|weniger|höher\p{L}*|niedriger\p{L}*) als (?!(?:jetzt|heute|bisher|bislang|zuvor|vorher|früher|derzeit|sie|du|ihr\p{L}*|dein\p{L}*|im (?:alten|bisherigen|jetzigen)|in ihr\p{L}*|in dein\p{L}*|\p{N}+|ein\p{L}*|zehn|zwanzig|dreißig)(?!\p{L})|\p{N})/iu,
    elsewhere:
      /(?<!\p{L})(?:intern\p{L}*|groß\p{L}*|kleine\p{L}*|\p{L}*leit(?:er|erin|ung)\p{L}*|chef\p{L}*|freiberuf\p{L}*|selbst(?:st)?ändig\p{L}*|median\p{L}*|\p{L}*durchschnitt\p{L}*|mindestlohn|inflation|steuer\p{L}*|netto|bonus|boni|prämien?|rente|zulagen?|zuschläg?e?\p{L}*|überstunden|provision\p{L}*|teilzeit|stunden|tage die woche|ausbildung\p{L}*|azubi\p{L}*|praktik\p{L}*|hospitation\p{L}*|lehrgang\p{L}*|kurs\p{L}*|umschulung\p{L}*|stipendi\p{L}*|förder\p{L}*|zuschuss|darlehen|gebühr\p{L}*|\p{L}*kosten|kostet|preis\p{L}*|spar(?:en|t)|miete|budget|frauen|männer\p{L}*|prozent der|im vergleich|sofern|verhandel\p{L}*|arbeite\p{L}*|ausg(?:ab\p{L}*|eben|ebe|ibt|ibst)|verlang\p{L}*|probezeit\p{L}*|(?:%|prozent) mehr (?:gehalt )?pro jahr|kolleg\p{L}*|freund\p{L}*|bekannte\p{L}*|visum|\p{L}+-tage\p{L}*|andere\p{L}* (?:stellen|berufe|häuser)|ausland|region\p{L}*|städt\p{L}*|bundesland\p{L}*|ost\p{L}*|tarif\p{L}*)(?!\p{L})/iu,
    later:
      /(?<!\p{L})(?:nach (?:\p{L}+|\p{N}+)(?: bis (?:\p{L}+|\p{N}+))? (?:\p{L}+ )?(?:jahr\p{L}*|monat\p{L}*)|später|langfristig|auf dauer|irgendwann|mit (?:der zeit|erfahrung)|erfahren\p{L}*|senior\p{L}*|jedes jahr|pro jahr mehr|jährlich)(?!\p{L})/iu,
    before:
      /(?<!\p{L})(?:als|bisher\p{L}*|jetzt|jetzig\p{L}*|heute|heutig\p{L}*|alte\p{L}*|früher\p{L}*|derzeit\p{L}*)(?!\p{L})/iu,
    level: /(?<!\p{L})(?:auf|obersten|oberen|untersten|unteren|besten)\s*$/iu,
    share: /^\s*(?:der|des|aller|von|dein\p{L}*|ihr\p{L}*|sind|haben|stelle|rabatt)(?!\p{L})/iu,
    negation: /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|ohne|kaum|weder|statt)(?!\p{L})/iu,
    recovery:
      /(?:(?<!\p{L})(?:alte\p{L}*|bisherige\p{L}*|frühere\p{L}*|vorige\p{L}*|heutige\p{L}*|jetzige\p{L}*)(?!\p{L}).{0,80}?(?<!\p{L})(?:erreich\p{L}*|übertr\p{L}*|überhol\p{L}*|wieder|einhol\p{L}*|zurück\p{L}*)(?!\p{L})|(?<!\p{L})wieder (?:auf|bei) (?:dem|ihrem|deinem) (?:alten|bisherigen|früheren)(?!\p{L}))/iu,
    periods: {
      year: /^\s*(?:brutto\s*)?(?:\/\s*jahr|(?:im|pro|je) jahr|jährlich|jahresbrutto|p\.?\s?a\.?)(?!\p{L})/iu,
      month:
        /^\s*(?:brutto\s*)?(?:\/\s*monat|(?:im|pro|je) monat|monatlich|monatsbrutto)(?!\p{L})/iu,
      week: /^\s*(?:brutto\s*)?(?:\/\s*woche|(?:in der|pro|je) woche|wöchentlich)(?!\p{L})/iu,
      day: /^\s*(?:brutto\s*)?(?:\/\s*tag|(?:am|pro|je) tag|täglich)(?!\p{L})/iu,
      hour: /^\s*(?:brutto\s*)?(?:\/\s*(?:stunde|std|h)|(?:in der|die|pro|je) stunde)(?!\p{L})/iu,
    },
  },
};
