/** Numbers from vitest's JSON report; a file that could not even start counts as one failure. */
export function readVitest(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Numbers from Playwright's JSON report; a flaky test has failed once, so it has failed. */
export function readPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** Numbers from a checker's own last line "N passed, N failed", or undefined where it has none. */
export function readWords(output) {
  const found = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return found && { passed: Number(found[1]), failed: Number(found[2]) };
}

/**
 * What a step counts for. A step without numbers is one check; a step that ended badly or looked at
 * nothing has failed, whatever its report says.
 */
export function countStep(exitCode, numbers, hasNumbers) {
  const { passed, failed } = numbers ?? {
    passed: exitCode === 0 && !hasNumbers ? 1 : 0,
    failed: 0,
  };
  const looked = passed + failed > 0;
  const wrong = failed === 0 && (exitCode !== 0 || !looked);
  return { passed, failed: failed + (wrong ? 1 : 0) };
}
