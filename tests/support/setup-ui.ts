import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/preact";
import { afterEach } from "vitest";

// Without vitest globals Testing Library does not clean up by itself.
afterEach(cleanup);
