/** A UUID v4 (https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-4), also where the page is not https. */
export function newId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const bytes = [...globalThis.crypto.getRandomValues(new Uint8Array(16))];
  const hex = bytes.map((byte, at) => {
    const marked = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0') + ([3, 5, 7, 9].includes(at) ? '-' : '');
  });
  return hex.join('');
}
