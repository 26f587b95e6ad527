/** The words of telling apart and recalling, and of who says so. */
export const recallTexts = ["model", "check", "review", "stages", "said-by", "said-by-library"];
