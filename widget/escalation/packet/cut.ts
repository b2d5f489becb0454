/** At most so many signs, and no half words or signs. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most - 1);
  const end = short.lastIndexOf(' ');
  const whole = end > most / 2 ? short.slice(0, end) : short;
  // Half a sign at the cut, before the spaces there may be.
  return `${whole.replace(/\p{Cs}$/u, '').trimEnd()}…`;
}

/** At most so many words. */
export function cutWords(text: string, most: number): string {
  const words = text.split(' ');
  return words.length <= most ? text : `${words.slice(0, most).join(' ')}…`;
}
