/** What must never stand in the chat, whatever was said: looked for in the elements as they are. */

/** The elements that the chat is made of. */
const made = new Set(
  `article a aside b blockquote button canvas circle code dd details div dl dt em fieldset footer form g h1 h2 h3 header hr i
   input label legend li line meta nav ol option p path polygon polyline pre progress rect search section select slot small span strong svg
   table tbody td textarea th thead time title tr ul wbr`.split(/\s+/),
);

/** Attributes by which a browser runs or fetches something by itself. */
const acting =
  /^(?:on.*|src|srcset|srcdoc|action|formaction|poster|data|background|ping|style|xlink:href)$/;

/** What turns lines round or hides words in them. */
const hiding = /[\u202a-\u202e\u{e0001}-\u{e007f}]/u;

/** What is heard and not seen, what the customer types, and where nothing else stands beside it. */
const byItself = '.avatar, .hidden, .hidden *, textarea, .panel, .header__title';

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Sentences about what is wrong below this node; none is good. */
export function faultsBelow(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(made.has(element.localName) ? [] : [`<${element.localName}>`]),
    ...element.getAttributeNames().filter((name) => acting.test(name) && !isOwn(element, name)),
    ...(element instanceof HTMLAnchorElement ? faultsOf(element) : []),
    ...textsOf(element)
      .filter((text) => hiding.test(text) && !element.matches(byItself))
      .map((text) => `hidden signs in “${text.slice(0, 80)}”`),
  ]);
}

/** The size of the field and the colours are set by script, which no text has a part in. */
function isOwn(element: Element, name: string): boolean {
  return (
    name === 'style' && (element.matches('textarea, .frame') || element.closest('svg') !== null)
  );
}

function textsOf(element: Element): readonly string[] {
  const own = [...element.childNodes].filter((node) => node instanceof Text);
  return [...own.map(({ data }) => data), element.ariaLabel ?? ''];
}

function faultsOf(link: HTMLAnchorElement): readonly string[] {
  const leads = `a link “${link.textContent.slice(0, 60)}” to ${link.href.slice(0, 80)}`;
  const isForeign = link.protocol.startsWith('http') && link.host !== location.host;
  return [
    ...(schemes.has(link.protocol) ? [] : [leads]),
    ...(link.username === '' && link.password === '' ? [] : [`${leads} with a user in it`]),
    ...(!isForeign || link.rel.includes('noopener') ? [] : [`${leads} that hands over this page`]),
    ...(!isForeign || link.textContent.includes(link.host) || link.matches('.button')
      ? []
      : [`${leads} that does not say so`]),
  ];
}
