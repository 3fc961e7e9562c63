import { codeFor, isCode } from '../../language/codes.js';
import type { Path, Report, Rule } from '../../rule.js';
import { quote } from '../../say.js';

function* reportsOn(regions: readonly string[], ...segments: Path): Generator<Report> {
  for (const [index, region] of regions.entries()) {
    const [country = '', part] = region.split('-');
    if (isCode('region', country)) continue;
    // `en-GB` is a language, with the region that is meant.
    const isTag = part !== undefined && isCode('region', part);
    const meant = isTag ? part : codeFor('region', country);
    yield {
      segments: [...segments, index],
      message: `${quote(region)} is no code of a country or region.`,
      suggestion: meant
        ? `Write "${part && !isTag ? `${meant}-${part}` : meant}".`
        : 'Write a code of ISO 3166, such as "GB", "DE" or "US-CA".',
    };
  }
}

export const unknownRegion: Rule = {
  id: 'unknown-region',
  severity: 'warning',
  title: 'Regions are named by their codes.',
  reason:
    'Readers are shown the name that belongs to the code. Of one that there is not, they see only the letters.',
  examples: { wrong: { regions: ['UK'] }, right: { regions: ['GB', 'US-CA'] } },
  *check({ pathway: { regions, requirements, funding } }) {
    yield* reportsOn(regions, 'regions');
    for (const [index, item] of requirements.entries()) {
      yield* reportsOn(item.regions, 'requirements', index, 'regions');
    }
    for (const [index, item] of funding.entries()) {
      yield* reportsOn(item.regions, 'funding', index, 'regions');
    }
  },
};
