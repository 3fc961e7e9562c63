/** What is said in one line, with a dot between each two; what is not there leaves none. */
export const dotted = (parts: readonly unknown[]): unknown[] =>
  parts.filter(Boolean).map((part, index) => (index ? ['\u00a0· ', part] : part));
