/**
 * The widget measures the window; here it stands in a frame that is smaller. Its style sheet is read
 * with "the window" replaced by "the frame": the same rules, asked of a container.
 */
export function fitted(css: string): string {
  return css
    .replaceAll(/@media([^{]*\b(?:width|height)\b[^{]*)/g, (_, query: string) => {
      const conditions = query.split(',').map((condition) => condition.trim());
      return `@container ${conditions.join(' or ')} `;
    })
    .replaceAll(/(\d)(?:[dls]?vw)\b/g, '$1cqw')
    .replaceAll(/(\d)(?:[dls]?vh)\b/g, '$1cqh');
}
