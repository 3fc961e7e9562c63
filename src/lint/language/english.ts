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
    'in within inside after of about around roughly approximately almost nearly under over for takes take than to or and is lasts only just half most least'.split(
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
  fractions: new Map([
    ['half', 50],
    ['third', 33],
    ['quarter', 25],
    ['fifth', 20],
    ['tenth', 10],
  ]),
  scales: new Map([
    ['k', 1000],
    ['thousand', 1000],
    ['lakh', 100_000],
    ['lakhs', 100_000],
    ['lac', 100_000],
    ['lacs', 100_000],
    ['lpa', 100_000],
    ['crore', 10_000_000],
    ['crores', 10_000_000],
  ]),
  whole:
    '(?:guide|plan|path|pathway|roadmap|road map|journey|route|way|transition|career change|change|switch|move|timeline|schedule)',
  takes: '(?:of|takes|take|lasts|last|over|runs|runs for|for|needs|is|in|from)',
  opens:
    /^(?:(?:it|this|that|all of (?:it|this)) (?:\p{L}+ly )?(?:takes|lasts|needs)(?: you| most people| most)?(?: between| from)?|(?:you|most people|most readers|readers) (?:will )?need|(?:expect|allow|count on|reckon (?:with|on))(?: it to take)?)?$/iu,
  closes:
    /^(?:\s+(?:of evenings|of weekends|part[- ]time|full[- ]time|in all|at \p{N}[^,.;!–—]{0,30}|to (?:get there|make the (?:move|change|switch))|for (?:the|this|your) (?:whole |entire )?(?:move|change|switch|way|path|plan|transition)|is all it takes))?\s*(?:[.;!–—]|,(?! (?:and|before|until|then))|$)/iu,
  becomes: /^\s+to (?:become|be|work as)(?!\p{L})/iu,
  partial: /^\s+of [^.!?]*?(?<!\p{L})(?:followed by|then|plus)(?!\p{L})/iu,
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
    pay: /(?<!\p{L})(?:salar(?:y|ies)|earn(?:s|ed|ing|ings)?|wages?|paycheck|income|takes? home|(?:take|takes|took|taking|accept|accepts) an? (?:[\p{L}\p{N}%–-]+ ){0,3}cut|(?:make|makes|made) (?:about |around |between |up to )?(?=[$£€₹¥\p{N}])|pay (?:range|scale|rise|cut|drop|raise|band|starts|is|lies|falls?|rises?|drops?|goes|will|may|of)|(?:your|the|their|old|previous|former|same|starting|base|annual|gross|target|current|higher|lower|in|less|more) pay|(?:are|is|be|get|being) paid)(?!\p{L})/iu,
    rise: /^(?:ris(?:e|es|ing)|rose|raises?|increas(?:e|es|ed|ing)|more|higher|jumps?|gains?|bump|uplift|boost|grows?|growth|above|better|extra)$/u,
    fall: /^(?:falls?|fell|falling|drops?|dropped|dropping|cuts?|dips?|decreas(?:e|es|ed|ing)|declines?|less|lower|reduction|loss|lose|losing|below|sacrifice|smaller)$/u,
    reader:
      /(?<!\p{L})(?:you|your|yours|i|my|me|(?:someone|somebody|anyone|whoever|people|those|career changers|(?:from|of) a \p{L}+ salary)|most (?:people|readers|changers|of us|of you)|expect|count on|reckon with|plan for|(?:in |for )?(?:the|a) first (?:year|job|post|role|months)|at first|initial(?:ly)?|temporar(?:y|ily)|starting|for a time|for a while)(?!\p{L})/iu,
    doubles:
      /(?<!\p{L})(?:(?:salary|pay|income|earnings|wages) (?:\p{L}+ ){0,2}doubles?|doubl(?:e|es|ing) (?:your|their|the) (?:salary|pay|income)|earn (?:\p{L}+ )?(?:twice|double) (?:as much|what|your|the))(?!\p{L})/iu,
    denial:
      /(?<!\p{L})(?:(?:not|never|won['’]t|don['’]t|nobody|no one|none of us) (?:have to |has to |had to )?earn(?:s|ed)? less(?! than (?:\p{N}|[$£€]))|(?:not|never|won['’]t|don['’]t|nobody|no one|none of us) (?:have to |has to |had to )?(?:take|takes|took|accept|accepts|expect|expects|face|faces) an? (?:pay |salary )?cut(?! in (?!pay|salary|income|wages))|(?:there is|means) no (?:pay cut|cut in pay|drop in pay|fall in pay))(?!\p{L})/iu,
    condition:
      /(?<!\p{L})(?:if|unless|provided|as long as|so long as|whether|need not|may not|might not)(?!\p{L})/iu,
    topic: /(?<!\p{L})(?:pay|paid|salar(?:y|ies)|earn(?:ings)?|income|wages?|money)(?!\p{L})/iu,
    subject:
      /^(?:(?:and|but|so|today|then|the|a|an|typical|usual|starting|first) ){0,3}(?:pay|salary|salaries|wages?) (?:is|are|will be|lies?|starts?|ranges?|goes|runs?|comes?)(?!\p{L})/iu,
    net: /(?<!\p{L})(?:takes?|taking|took) home(?!\p{L})/iu,
    others:
      /(?<!\p{L})than (?!(?:now|before|today|at present|you(?:r|rs)?|i|my|(?:in|on|as|at) (?:your|the|an?|my)|they (?:do|did|earn|earned)|currently|the (?:old|current|previous|present|former)|what|\p{N}+|about|half|an?|one|two|three|four|five|ten|twenty|thirty|forty|fifty)(?!\p{L})|[\p{N}$£€₹])|(?<!\p{L})[Aa]t (?:\p{L}+ ){0,2}(?:banks?|charit(?:y|ies)|firms?|compan(?:y|ies)|agenc(?:y|ies)|start-?ups?|universit(?:y|ies)|schools?|hospitals?|employers?|studios?|consultanc(?:y|ies))(?!\p{L})/u,
    elsewhere:
      /(?<!\p{L})(?:internal(?:ly)?|large|big|biggest|top|leading|smaller|heads?|leads?|leaders?|managers?|directors?|principals?|partners?|executives?|freelanc\p{L}*|contract(?:or|ors|ing)|consultants?|self-employed|median|average|mean|national|minimum wage|inflation|tax|taxes|net|take-home|bonus(?:es)?|commission|pension|allowances?|overtime|tips|equity|shares?|part[- ]time|hours|days a week|train(?:ee|ees|ing)|apprentice\p{L}*|intern(?:s|ship|ships)?|placements?|stipends?|grants?|bursar(?:y|ies)|scholarships?|loans?|fees?|tuition|costs?|price|deposit|sav(?:e|es|ing|ings)|rent|budget|percent of|women|men|men’s|women’s|gender|unless|if you (?:reduce|cut|work|stay|negotiate|already)|negotiat\p{L}*|some (?:companies|firms|employers)|other (?:jobs|roles|fields)|compared (?:with|to)|unqualified|colleagues?|friends?|live on|spend(?:s|ing)?|while you study|probation\p{L}*|those who (?:began|begin|came|come|start|started)|(?:says?|claims?|promises?|advertises?) that|once you (?:earn|reach)|(?:have|has|need|needs) to earn|must earn|visas?|benefits?|thresholds?|(?:higher|basic|additional) rate|student loans?|\p{L}+-day|(?:two|three|four|\p{N}) days|an hour|hour for hour|hourly|works? (?:about )?\p{N}+|with(?:out)? an? (?:master|degree|phd|doctorate|certificate|licen[cs]e)\p{L}*|abroad|elsewhere|cit(?:y|ies)|region(?:s|al)?)(?!\p{L})/iu,
    later:
      /(?<!\p{L})(?:after (?:the )?(?:first|\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|a few|a) (?:\p{L}+ )?(?:years?|months?)|years? (?:later|in|on)|later|ago|in time|in the end|for (?:long|ever|good)|forever|permanently|(?:in|over) (?:\p{L}+|\p{N}+) years|by year|with (?:\p{L}+|\p{N}+)(?: to (?:\p{L}+|\p{N}+))? years['’]?(?: of)? (?:experience|behind)|eventually|long[- ](?:run|term)|over time|with experience|experienced|seniors?|seniority|(?:each|every) year|raises? of|annual raise|annually|peak|(?:top|upper) end)(?!\p{L})/iu,
    before:
      /(?<!\p{L})(?:than|from|now|currently|current|today|old|previous|former|present)(?!\p{L})/iu,
    level: /(?<!\p{L})(?:(?<!up )to|top|bottom|best|worst|upper|lower)\s*$/iu,
    share: /^\s*(?:of|are|is|have|say|who|position|post|job|contract|remote|discount)(?!\p{L})/iu,
    negation:
      /(?<!\p{L})(?:not|no|never|none|neither|nor|hardly|cannot|without|avoids?|avoiding|instead of|rather than|\p{L}+n['’]t)(?!\p{L})/iu,
    recovery:
      /(?<!\p{L})(?:pass(?:es)?|surpass|exceed|overtake|regain|recover|match|reach|be back|get back|back (?:to|at|on)|catch up|make up)(?!\p{L}).{0,80}?(?<!\p{L})(?:old|previous|former|earlier|present|current|existing|today['’]s)(?!\p{L})|(?<!\p{L})(?:make|makes|made|making) up (?:for )?(?:the|that) (?:difference|loss|gap|dip|fall|cut)(?!\p{L})/iu,
    periods: {
      year: /^\s*(?:\/\s*(?:year|yr|y)|(?:a|per|each|every) (?:year|annum)|annual|yearly|p\.?\s?a\.?)(?!\p{L})/iu,
      month: /^\s*(?:\/\s*(?:month|mo)|(?:a|per|each|every) month|monthly)(?!\p{L})/iu,
      week: /^\s*(?:\/\s*(?:week|wk)|(?:a|per|each|every) week|weekly)(?!\p{L})/iu,
      day: /^\s*(?:\/\s*day|(?:a|per|each|every) day|daily)(?!\p{L})/iu,
      hour: /^\s*(?:\/\s*(?:hour|hr|h)|(?:an|per|each|every) hour|hourly)(?!\p{L})/iu,
    },
  },
};
