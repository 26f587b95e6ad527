export interface Numbers {
  readonly passed: number;
  readonly failed: number;
}

export function readVitest(report: {
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
}): Numbers;

export function readPlaywright(report: {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: readonly unknown[];
}): Numbers;

export function readWords(output: string): Numbers | undefined;

export function countStep(
  exitCode: number,
  numbers: Numbers | undefined,
  hasNumbers: boolean,
): Numbers;
