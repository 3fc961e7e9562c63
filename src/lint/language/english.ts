import type { Lexicon } from './lexicon.js';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const english: Lexicon = {
  numbers: new Map([
    ...ONES.split(' ').map((word, value) => [word, value] as const),
    ...TENS.split(' ').map((word, index) => [word, 10 * (index + 2)] as const),
    ['half', 0.5],
  ]),
  articles: new Set(['a', 'an']),
  beforeArticle: new Set(
    'in within inside of about around roughly approximately almost nearly under over for takes take than to or and is lasts only just half most least'.split(
      ' ',
    ),
  ),
  teens: new Set(),
  duals: new Map(),
  units: {
    days: /^days?$/,
    weeks: /^weeks?$/,
    months: /^months?$/,
    years: /^years?$/,
  },
  to: new Set(['to', 'or', 'through', 'til', 'till', 'until']),
  between: new Set(['between']),
  and: new Set(['and']),
  andAHalf: ['and', 'a', 'half'],
  about:
    /(?:^|[^\p{L}])(?:about|around|roughly|approximately|approx\.?|some|circa|ca\.|almost|nearly|just|(?:a little|a bit|slightly|just) (?:over|under|more than|less than)|~|≈)\s*$/iu,
  atMost:
    /(?:^|[^\p{L}])(?:up to|at most|no more than|not more than|less than|under|within|fewer than|below|max\.?|maximum of|as little as)\s*$/iu,
  atLeast:
    /(?:^|[^\p{L}])(?:at least|no less than|not less than|more than|over|above|from|starting at|minimum of|upwards of)\s*$/iu,
  orLess: /^\s*(?:or (?:less|fewer|sooner|faster|under)|at (?:the )?most|tops|maximum)(?!\p{L})/iu,
  orMore:
    /^\s*(?:\+|plus(?!\p{L})|or (?:more|longer|so and more)(?!\p{L})|at (?:the )?least(?!\p{L}))/iu,
  percent: new Set(['%', 'percent', 'pct']),
  thousand: new Set(['k', 'thousand']),
  whole:
    '(?:guide|plan|path|pathway|roadmap|road map|journey|route|way|transition|career change|change|switch|move|timeline|schedule)',
  takes: '(?:of|takes|take|lasts|last|over|runs|runs for|for|needs|is|in|from)',
  opens:
    /^(?:(?:it|this|that|all of (?:it|this)) (?:\p{L}+ly )?(?:takes|lasts|needs)(?: you| most people| most)?|(?:expect|allow|count on|reckon (?:with|on))(?: it to take)?)?$/iu,
  closes:
    /^(?:\s*(?:[,.;!–—]|$)|\s+(?:of evenings|of weekends|part[- ]time|full[- ]time|in all|at \p{N}|to (?:become|get there|make the (?:move|change|switch)))(?!\p{L}))/iu,
  within: /(?:^|[^\p{L}])(?:in|within|inside|in only|in just)\s*$/iu,
  onwards: /^\s*(?:$|[,:;.!)|–—]|(?:to|from|until)(?!\p{L}))/iu,
  besideNumbers: new Set(
    'about all and another are both can each every extra few first following for from further has hours its last least minutes more most next not one only other others out over percent per remaining than that the their them these this those with your'.split(
      ' ',
    ),
  ),
  plural: /e?s?$/,
  preliminary:
    /^(?:ask|book|bookmark|browse|buy|check|choose|collect|compare|decide|download|enrol|enroll|find|get|join|list|look|note|order|pick|plan|register|see|sign|skim)(?!\p{L})/iu,
  not: /(?:^|[^\p{L}])(?:not|no|never|without|n['’]t)(?!\p{L})|\p{L}n['’]t(?!\p{L})/iu,
  pay: {
    pay: /(?<!\p{L})(?:salar(?:y|ies)|earn(?:s|ed|ing|ings)?|wages?|paycheck|income|pay (?:range|scale|rise|cut|drop|raise|band|starts|is|lies|falls?|rises?|drops?|goes|will|may|of)|(?:your|the|their|starting|base|annual|gross|target|current|higher|lower|in|less|more) pay|(?:are|is|be|get|being) paid)(?!\p{L})/iu,
    rise: /^(?:ris(?:e|es|ing)|rose|raises?|increas(?:e|es|ed|ing)|more|higher|jumps?|gains?|bump|uplift|boost|grows?|growth|above|better|extra)$/u,
    fall: /^(?:falls?|fell|falling|drops?|dropped|dropping|cuts?|dips?|decreas(?:e|es|ed|ing)|declines?|less|lower|reduction|loss|lose|losing|below|sacrifice|smaller)$/u,
    reader:
      /(?<!\p{L})(?:you|your|yours|i|my|me|(?:someone|somebody|anyone|whoever|people|those|career changers|(?:from|of) a \p{L}+ salary)|at first|initial(?:ly)?|temporar(?:y|ily)|starting|for a time|for a while)(?!\p{L})/iu,
    elsewhere:
      /(?<!\p{L})(?:internal(?:ly)?|large|big|biggest|top|leading|smaller|heads?|leads?|leaders?|managers?|directors?|principals?|partners?|executives?|freelanc\p{L}*|contract(?:or|ors|ing)|consultants?|self-employed|median|average|mean|national|minimum wage|inflation|tax|taxes|net|take-home|bonus(?:es)?|commission|pension|allowances?|overtime|tips|equity|shares?|part[- ]time|hours|days a week|train(?:ee|ees|ing)|apprentice\p{L}*|intern(?:s|ship|ships)?|placements?|stipends?|grants?|bursar(?:y|ies)|scholarships?|loans?|fees?|tuition|costs?|price|deposit|sav(?:e|es|ing|ings)|rent|budget|percent of|women|men|men’s|women’s|gender|unless|if you (?:reduce|cut|work|stay|negotiate|already)|negotiat\p{L}*|some (?:companies|firms|employers)|other (?:jobs|roles|fields)|compared (?:with|to)|unqualified|abroad|elsewhere|cit(?:y|ies)|region(?:s|al)?)(?!\p{L})/iu,
    later:
      /(?<!\p{L})(?:after (?:the )?(?:first|\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|a few|a) (?:\p{L}+ )?(?:years?|months?)|years? (?:later|in|on)|later|eventually|long[- ](?:run|term)|over time|with experience|experienced|seniors?|seniority|(?:each|every) year|raises? of|annual raise|annually|peak|(?:top|upper) end)(?!\p{L})/iu,
    before:
      /(?<!\p{L})(?:than|from|now|currently|current|today|old|previous|former|present)(?!\p{L})/iu,
    level: /(?<!\p{L})(?:(?<!up )to|top|bottom|best|worst|upper|lower)\s*$/iu,
    share: /^\s*(?:of|are|is|have|say|who|position|post|job|contract|remote|discount)(?!\p{L})/iu,
    negation:
      /(?<!\p{L})(?:not|no|never|none|neither|nor|hardly|cannot|without|instead of|rather than|\p{L}+n['’]t)(?!\p{L})/iu,
    recovery:
      /(?<!\p{L})(?:pass(?:es)?|surpass|exceed|overtake|regain|recover|match|reach|be back|get back|back (?:to|at|on)|catch up|make up)(?!\p{L}).{0,80}?(?<!\p{L})(?:old|previous|former|earlier|present|current|existing|today['’]s)(?!\p{L})/iu,
    periods: {
      year: /^\s*(?:\/\s*(?:year|yr|y)|(?:a|per|each|every) (?:year|annum)|annual|yearly|p\.?\s?a\.?)(?!\p{L})/iu,
      month: /^\s*(?:\/\s*(?:month|mo)|(?:a|per|each|every) month|monthly)(?!\p{L})/iu,
      week: /^\s*(?:\/\s*(?:week|wk)|(?:a|per|each|every) week|weekly)(?!\p{L})/iu,
      day: /^\s*(?:\/\s*day|(?:a|per|each|every) day|daily)(?!\p{L})/iu,
      hour: /^\s*(?:\/\s*(?:hour|hr|h)|(?:an|per|each|every) hour|hourly)(?!\p{L})/iu,
    },
  },
};
