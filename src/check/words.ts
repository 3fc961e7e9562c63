/** What is told of a text that cannot be read. */
export interface Words {
  readonly message: string;
  readonly expected: string;
  readonly suggestion: string;
}

export const told = (message: string, expected: string, suggestion: string): Words => ({
  message,
  expected,
  suggestion,
});
