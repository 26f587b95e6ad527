/** How every test starts Chromium. */
export const chromiumLaunch: {
  executablePath: string;
  chromiumSandbox: boolean;
  args: string[];
};
