/** One page in a real browser: as little as every browser's driver can do. */
export interface EnginePage {
  readonly open: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Presses the browser's Back. */
  readonly back: () => Promise<void>;
  readonly address: () => Promise<string>;
  /** What a JavaScript expression comes to in the page; a promise is waited for. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  /** Presses the first such element as a pointer does. */
  readonly click: (selector: string) => Promise<void>;
  /** Chooses a file on this machine in a field for files. */
  readonly chooseFile: (selector: string, path: string) => Promise<void>;
  /** Presses a key that many times. */
  readonly press: (key: "Shift" | "Tab" | "Enter", times?: number) => Promise<void>;
}

/** A browser that runs. */
export interface EngineBrowser {
  readonly page: EnginePage;
  /** Addresses that the driver says pages, frames and workers asked for; null where it cannot say. */
  readonly asked: readonly string[] | null;
  readonly close: () => Promise<void>;
}

/** How a browser is started. */
export interface LaunchOptions {
  /** A folder for what the browser keeps; a passing one unless told. */
  readonly profile?: string;
  /** The port of a proxy on this machine that everything goes through, loopback too. */
  readonly proxyPort?: number;
  /** Every name of a host means this machine. */
  readonly namesAreHere?: boolean;
}

/** A browser that the same tests run in. */
export interface Engine {
  readonly name: string;
  /** What must be installed first; empty where it can run. */
  readonly missing: readonly string[];
  readonly launch: (options?: LaunchOptions) => Promise<EngineBrowser>;
}
