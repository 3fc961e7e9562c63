import { reportCounts } from './counts.mjs';

/**
 * @typedef {import('@web/test-runner').Reporter} Reporter
 * @typedef {import('@web/test-runner').TestSession} Session
 * @typedef {import('@web/test-runner').TestSuiteResult} Suite
 */

/**
 * A reporter for Web Test Runner that counts tests. A file that could not be loaded, that crashed or that held no
 * test has no failing test to show for it, and counts as one failed test itself.
 *
 * @returns {Reporter}
 */
export function browserCountsReporter() {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      const isEmpty = sessionsForTestFile.every(
        (session) => testsIn(session).length === 0 && session.errors.length === 0,
      );
      if (isEmpty) logger.log(`${testFile} ran no test\n`);
    },
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) addSession(counts, session);
      reportCounts(counts);
    },
  };
}

/**
 * @param {import('./counts.mjs').Counts} counts
 * @param {Session} session - one test file in one browser
 */
function addSession(counts, session) {
  const tests = testsIn(session);
  const failed = tests.filter(({ passed, skipped }) => !passed && !skipped).length;
  counts.passed += tests.filter(({ passed, skipped }) => passed && !skipped).length;
  counts.failed += failed;
  counts.skipped += tests.filter(({ skipped }) => skipped).length;
  const brokenFile = session.errors.length > 0 || (!session.passed && failed === 0);
  if (brokenFile || tests.length === 0) counts.failed += 1;
}

/** @param {Session} session */
function testsIn({ testResults }) {
  return testResults ? testsOf(testResults) : [];
}

/**
 * @param {Suite} suite
 * @returns {Suite['tests']} the tests of the suite and of those inside it
 */
function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
