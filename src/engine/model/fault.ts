/** One thing wrong with a draft: where it is, what is wrong, and what mends it. */
export interface Fault {
  readonly path: string;
  readonly what: string;
  readonly mend: string;
}

export const faultText = (fault: Fault): string => `${fault.path}: ${fault.what} → ${fault.mend}`;
