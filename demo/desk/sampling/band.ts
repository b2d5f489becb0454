/** How sure the AI was, as coarsely as a sample needs it. */
export const bands = ['unknown', 'low', 'middle', 'high'] as const;
export type Band = (typeof bands)[number];

/** `confidence`: 0…1; null where the AI gave none. */
export function bandOf(confidence: number | null): Band {
  if (confidence === null) return 'unknown';
  if (confidence < 0.5) return 'low';
  return confidence < 0.8 ? 'middle' : 'high';
}
