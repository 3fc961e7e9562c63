import type { Finding } from '../../src/check/index.js';

/** A finding in one line, as `line:column code path`. */
export const brief = ({ place, code, path }: Finding): string =>
  `${String(place.line)}:${String(place.column)} ${code} ${path}`.trim();

/** What a finding points at. */
export const pointedAt = (text: string, { place }: Finding): string =>
  text.slice(place.offset, place.offset + place.length);
