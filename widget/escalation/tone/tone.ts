/** Stand-in until the trained model is merged. */
export function toneOf(_text: string): number {
  return 0;
}
