declare const __VERSION__: string;
declare const __PACK_VERSION__: string;

/** The app's version. */
export const version: string = __VERSION__;
/** The version of the pack: the app's, with a mark of the content itself. */
export const packVersion: string = __PACK_VERSION__;
