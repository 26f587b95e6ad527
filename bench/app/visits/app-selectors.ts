/** The app's first story, by its address. */
export const storyAddress = "#/scenario/id-card-renewal";

/**
 * A small page of the app that its worker answers too. A later visit begins there: any other address
 * of the site would already be answered with the app itself.
 */
export const smallPage = "calendar.html";

/** What is waited for in the app. */
export const wanted = {
  homeStart: { selector: "[data-scenario-id]" },
  /** The same once its text is English. */
  homeStartInEnglish: { selector: "[data-scenario-id]", unlike: "[\\uac00-\\ud7a3]" },
  english: { selector: "[data-lang-to=en]" },
  start: { selector: "[data-action=start]" },
  choice: { selector: "main[data-stage=choice] [data-choice-id]" },
  /** The same once it is the app that answers, and not the page for it. */
  answeredChoice: { selector: "html[data-ready] main[data-stage=choice] [data-choice-id]" },
  consequence: { selector: "main[data-stage=reveal] [data-action=continue]" },
  /** The consequence, or the guess that some scenes ask for before it. */
  afterChoice: {
    selector: "main:is([data-stage=reveal],[data-stage=predict]) [data-action=continue]",
  },
  /** The next choice, or the spot that some scenes begin with, or the end of the story. */
  afterConsequence: {
    selector:
      "main[data-stage=choice] [data-choice-id], main[data-stage=spot] [data-action=continue], main[data-stage=debrief] h1",
  },
  trail: { selector: "main [data-holder-id] [data-trace-id]" },
  /** The tab of the threads once the trail itself is there. */
  threadsTab: { selector: "main:has([data-holder-id] [data-trace-id]) [data-view=threads]" },
  threads: { selector: ".thread-picture .pic-slip" },
} as const;
