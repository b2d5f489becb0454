/**
 * Where a link may lead: a web page, a mail, a telephone, or a place on this site. Whoever wrote it must not run anything, and
 * must not hide behind a user name or a backslash where it leads (https://url.spec.whatwg.org/#concept-basic-url-parser).
 * Null: it is text.
 */
export function addressOf(text: string): URL | null {
  try {
    return address.test(text) ? new URL(text, location.href) : null;
  } catch {
    return null;
  }
}

const address = /^(https?:\/\/[^/@?#]+([/?#]|$)|mailto:|tel:|\/(?!\/)|#)[^\\\s]*$/i;
