/** One thing the knowledge bot knows: a question somebody asks, and the answer the site stands by. */
export type Entry = {
  readonly id: string;
  readonly question: string;
  /** Markdown. */
  readonly answer: string;
  /** The same question in other words. Each one makes the entry easier to find. */
  readonly alternatives: readonly string[];
  /** Names the matter in the scope document, for example `refund-status`. */
  readonly intent: string | null;
  readonly url: string | null;
};
