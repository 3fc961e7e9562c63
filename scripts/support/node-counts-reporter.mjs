import { reportCounts } from './counts.mjs';

/**
 * A reporter for Node's test runner that counts tests. Suites are not counted, unless a hook of theirs failed.
 * Node reports a file by its own name when it crashed or when none of its tests reported: no reason to call it passed.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 * @returns {AsyncGenerator<string>} lines about the files without tests
 */
export default async function* nodeCountsReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isFile = data.nesting === 0 && data.name.endsWith('.test.ts');
    if (isFile) {
      counts.failed += 1;
      if (type === 'test:fail') continue;
      process.exitCode = 1;
      yield `✖ ${data.name} ran no test\n`;
    } else if (type === 'test:fail' && isOwnFailure(data)) {
      counts.failed += 1;
    } else if (data.skip !== undefined || data.todo !== undefined) {
      counts.skipped += 1;
    } else if (type === 'test:pass' && data.details.type !== 'suite') {
      counts.passed += 1;
    }
  }
  reportCounts(counts);
}

/**
 * @param {import('node:test').EventData.TestFail} data
 * @returns {boolean} whether it failed by itself, and not only because something inside it failed or is still to do
 */
function isOwnFailure({ details, todo }) {
  return todo === undefined && Reflect.get(details.error, 'failureType') !== 'subtestsFailed';
}
