/** JSON of plain values; a page that has given all lists or objects a `toJSON` has no say in it. */
export const json = (value: unknown): string => {
  if (typeof value !== 'object' || !value) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(json).join()}]`;
  return `{${Object.entries(value)
    .map((entry) => entry.map(json).join(':'))
    .join()}}`;
};
