import { createStore } from "zustand/vanilla";
import { isLost, stylesAgain } from "./lost-on-the-way.ts";

/** Between two attempts, in milliseconds. */
const PAUSE = 5000;

export interface Pieces {
  /** Whether a piece that does not come is waited for. Not before the app stands: then that is said at once. */
  readonly patient: boolean;
  /** How many pieces did not come and are waited for on the screen. */
  readonly awaited: number;
  /** Counts the attempts. */
  readonly attempt: number;
}

export const pieces = createStore<Pieces>(() => ({ patient: false, awaited: 0, attempt: 0 }));

/** Asks again for everything that did not come; not once nothing may be asked for any more. */
export function askAgain(): void {
  pieces.setState(({ patient, attempt }) => ({ attempt: patient ? attempt + 1 : attempt }));
}

export interface PatientlyOptions {
  /** Nobody waits for it on the screen: that it has not come is not said. */
  readonly quiet?: boolean;
}

/**
 * Gives what is asked for, however long it takes: a piece of the app that a lost link keeps back must
 * not cost what stands on the screen. It is asked for again after a while, when the browser says that
 * there is a link, and with `askAgain`.
 * @throws what `ask` throws, where it is anything else than that a piece did not come.
 */
export async function patiently<Piece>(
  ask: () => Promise<Piece>,
  { quiet = false }: PatientlyOptions = {},
): Promise<Piece> {
  try {
    return await ask();
  } catch (error) {
    if (!isLost(error) || !pieces.getState().patient) throw error;
    const weight = quiet ? 0 : 1;
    count(weight);
    try {
      return await whenItComes(ask, error);
    } finally {
      count(-weight);
    }
  }
}

async function whenItComes<Piece>(ask: () => Promise<Piece>, failure: object): Promise<Piece> {
  let last = failure;
  for (;;) {
    await nextAttempt();
    if (!(await stylesAgain()) || !pieces.getState().patient) continue;
    try {
      return await ask();
    } catch (error) {
      // A piece that came and failed while it began fails with the same error for ever.
      if (!isLost(error) || error === last) throw error;
      last = error;
    }
  }
}

function count(change: number): void {
  pieces.setState(({ awaited }) => ({ awaited: awaited + change }));
}

function nextAttempt(): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(askAgain, PAUSE);
    addEventListener("online", askAgain);
    const stop = pieces.subscribe((now, before) => {
      if (now.attempt === before.attempt) return;
      stop();
      clearTimeout(timer);
      removeEventListener("online", askAgain);
      done();
    });
  });
}
