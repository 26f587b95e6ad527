/** What a file is, by its ending. */
export function contentType(path: string): string;

/** How long a file may be kept, by its path from the root: for ever only where its name changes with its bytes. */
export function cacheControl(path: string): string;
