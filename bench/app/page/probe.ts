/** Something on the page to wait for: the first element of a selector. */
export interface Wanted {
  readonly selector: string;
  /** A pattern its text must not match, for one that changes its text only. */
  readonly unlike?: string;
}

/** When something wanted was there, in milliseconds since the navigation began. */
export interface Seen {
  /** After the first frame that had it. */
  readonly drawn: number;
  /** After the first frame in which it lay still and a tap would have hit it. */
  readonly usable: number;
  /** When the tap before it happened, and when the frame after that tap was done; 0 without a tap. */
  readonly tapped: number;
  readonly frame: number;
}

/** What the page noted by itself. */
export interface Notes {
  /** When the navigation began, in milliseconds since 1970. */
  readonly origin: number;
  /** Begin and length of each task over 50 ms. */
  readonly longTasks: (readonly [begin: number, length: number])[];
  /** The largest contentful paint so far, ms. */
  largestPaint: number;
  /** The sum of the layout shifts so far. */
  shift: number;
}

export interface Probe {
  readonly first: Promise<Seen>;
  readonly notes: Notes;
  next: Promise<Seen>;
  /** Call it before a tap; `next` then is what the tap brings. Says where what was last seen is now. */
  readonly expect: (wanted: Wanted) => { readonly x: number; readonly y: number };
}

/**
 * Runs in the page before its own scripts and watches it frame by frame; `window.benchProbe` is a
 * `Probe`. It is sent as text, so it must not use anything from outside itself.
 */
export function installProbe(first: Wanted): void {
  const notes: Notes = {
    origin: performance.timeOrigin,
    longTasks: [],
    largestPaint: 0,
    shift: 0,
  };
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe("longtask", ({ startTime, duration }) => notes.longTasks.push([startTime, duration]));
  observe("largest-contentful-paint", ({ startTime }) => (notes.largestPaint = startTime));
  observe("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as unknown as Record<string, number | boolean>;
    if (!hadRecentInput) notes.shift += Number(value);
  });

  /** A message sent within a frame arrives when that frame has been drawn. */
  const afterFrame = (done: (now: number) => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(null);
  };

  const find = ({ selector, unlike }: Wanted) => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found || (unlike && new RegExp(unlike).test(found.innerText))) return undefined;
    const { left, top, width, height } = found.getBoundingClientRect();
    if (width === 0 || height === 0) return undefined;
    const [x, y] = [left + width / 2, top + height / 2];
    // A reader scrolls to what is below the edge.
    if (y < 0 || y > innerHeight) found.scrollIntoView({ block: "center", behavior: "instant" });
    const isHit = found.contains(document.elementFromPoint(x, y));
    return { found, x, y, isHit };
  };

  let lastSeen = first;
  const watch = (wanted: Wanted, tapped = 0, frame = Promise.resolve(0)): Promise<Seen> =>
    new Promise((resolve) => {
      let drawn: number | null = null;
      let usable: number | null = null;
      let last: ReturnType<typeof find>;
      const look = (): void => {
        const now = find(wanted);
        if (now && drawn === null) {
          drawn = 0;
          afterFrame((time) => (drawn = time));
        }
        const isStill =
          now?.isHit && last?.found === now.found && last.x === now.x && last.y === now.y;
        if (isStill && usable !== null && drawn !== null) {
          const seen = { drawn, usable, tapped };
          lastSeen = wanted;
          void frame.then((after) => resolve({ ...seen, frame: after }));
          return;
        }
        usable = null;
        last = now;
        if (now?.isHit) afterFrame((time) => (usable = time));
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });

  const probe: Probe = {
    first: watch(first),
    notes,
    next: new Promise(() => undefined),
    expect: (wanted) => {
      probe.next = new Promise((resolve) => {
        const tap = ({ timeStamp }: Event): void => {
          const frame = new Promise<number>((done) =>
            requestAnimationFrame(() => afterFrame(done)),
          );
          resolve(watch(wanted, timeStamp, frame));
        };
        addEventListener("click", tap, { capture: true, once: true });
      });
      // Twice: the first look may have scrolled.
      find(lastSeen);
      const { x = 0, y = 0 } = find(lastSeen) ?? {};
      return { x, y };
    },
  };
  Reflect.set(window, "benchProbe", probe);
}
