/** Settings as the page wrote them into attributes; the app reads and checks them when it starts. */
import type { Config } from './model/config.ts';

/** `data-bot` of a script tag, `bot` of a `<baton-chat>`: both are `bot`. */
export function settingsOf(element: Element, prefix = ''): Config {
  return Object.fromEntries(
    element
      .getAttributeNames()
      .filter((name) => name.startsWith(prefix))
      .map((name) => [
        name.replace('data-', '').replace(/-./g, ([, letter = '']) => letter.toUpperCase()),
        element.getAttribute(name),
      ]),
  );
}
