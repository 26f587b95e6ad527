/** The largest file that is opened at all, in bytes. It holds some hundred runs. */
export const MOST_BYTES = 24 * 1024 * 1024;
/** How deep lists and objects may stand in one another; a backup needs 13. */
export const MOST_DEPTH = 20;
/** How many values a file may hold. A backup of `MOST_BYTES` has fewer. */
export const MOST_VALUES = 2_500_000;
/** The longest list. */
export const MOST_ITEMS = 10_000;
/** The longest id, in letters. */
export const MOST_ID = 200;
/** The longest piece of text, in letters. */
export const MOST_TEXT = 200_000;
/** How often a passphrase is worked through: fewer would be weak, more could hold a phone up for minutes. */
export const LEAST_ROUNDS = 600_000;
export const MOST_ROUNDS = 2_000_000;
