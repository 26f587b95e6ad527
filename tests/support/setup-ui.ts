import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/preact";
import { afterAll, afterEach } from "vitest";

// A busy machine is slow to draw: a test says what comes, not how soon.
configure({ asyncUtilTimeout: 15_000 });

// Without vitest globals Testing Library does not clean up by itself.
afterEach(cleanup);

/** Preact runs effects that no frame came for after 35 ms; the page must still be there then. */
const LAST_EFFECTS = 60;
afterAll(() => new Promise((done) => setTimeout(done, LAST_EFFECTS)));
