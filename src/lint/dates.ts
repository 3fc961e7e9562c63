/** Dates as authors write them, as precise as they are: `2026-11-23`, `2026-11` or `2026`. */

const pad = (number: number): string => String(number).padStart(2, '0');

/** Whether the whole of the day, month or year lies before today. */
export const isPast = (date: string, today: string): boolean => date < today.slice(0, date.length);

/** Whether all of it lies ahead, wherever on earth the author is. */
export const isAhead = (date: string, today: string): boolean => {
  const tomorrow = new Date(Date.parse(today) + 864e5).toISOString();
  return date > tomorrow.slice(0, date.length);
};

/** The date so many months later; a year is taken at its end. */
export const monthsLater = (date: string, months: number): string => {
  const [year = '', month = '12', ...day] = date.split('-');
  const count = Number(year) * 12 + Number(month) - 1 + months;
  return [Math.floor(count / 12), pad((count % 12) + 1), ...day].join('-');
};
