/** What numbers and names in a message are, told by their form and by the words beside them. */
import type { Span } from '../hearing/words.ts';
import type { Fact } from '../../model/packet.ts';

export type Form = {
  readonly kind: Fact['kind'];
  /** A group, where there is one, is the value; what stands around it only tells what it is. */
  readonly pattern: RegExp;
};

const months =
  'jan(?:uar[iy]?|vier)?|feb(?:ruar[iy]?)?|märz|mar(?:ch|s)?|apr(?:il)?|ma[iy]|jun[ei]?|jul[iy]?|aug(?:ust)?|sep(?:t\\w{0,6})?|okt(?:ober)?|oct(?:ob\\w{0,3})?|nov(?:emb\\w{0,3})?|de[cz](?:\\w{0,6})|enero|febrero|marzo|abril|mayo|junio|julio|agosto|f[ée]vr\\w{0,4}|avril|juin|juillet|ao[uû]t';
const day = '\\d{1,2}(?:st|nd|rd|th|\\.)?';

const dates = [
  `\\d{4}-\\d{2}-\\d{2}`,
  `\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}`,
  `${day}(?: of| de)? ?(?:${months})\\b(?:,? (?:de )?\\d{4})?`,
  `(?:${months})\\b[ .]{1,2}\\d[\\d ]{0,8}(?:st|nd|rd|th)?(?:,? \\d{4})?\\b`,
].join('|');

const clock =
  '\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\b\\.?|uhr\\b)?|\\d{1,2} ?(?:[ap]\\.?m\\b|uhr\\b|o.clock\\b)';

const currency =
  '[$€£₹¥₺₽₩]|(?:us|ca|au|c|a|r)\\$|usd|eur(?:os?)?|gbp|inr|rs\\.?|chf|aud|cad|dollars?|bucks|pounds?|quid|rupees?';
const sum = '\\d{1,3}(?:[,.’ ]\\d{3}){1,3}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?';

const reference =
  'order|bestell\\w{0,12}|commande|pedido|ordine|booking|reservation|confirmation|policy|claim|case|ticket|tracking|invoice|rechnung|reference|account|customer|kunden\\w{0,12}|serial|error|code|flight|model|ref';

/** Says what the number behind it is. */
export const referring = new RegExp(`^(?:${reference})s?$`, 'i');

export const amounts = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${currency}) ?(?:${sum})k?|(?:${sum})k? ?(?:${currency}))(?![\\p{L}\\d])`,
  'giu',
);

/** In this order: what an earlier one has claimed is taken. */
export const forms: readonly Form[] = [
  { kind: 'amount', pattern: amounts },
  { kind: 'date', pattern: new RegExp(`(?<![\\p{L}\\d.])(?:${dates})(?!\\d|\\.\\d)`, 'giu') },
  {
    kind: 'version',
    pattern:
      /(?<![\p{L}\d.])(?:(?:version|ios|android|windows|macos|firmware|build) ?v?\.? ?\d+(?:\.\d+)*|v\.? ?\d+(?:\.\d+)*|\d+(?:\.\d+){2,}|\d{1,3}\.\d{1,3}(?! ?(?:[ap]m|uhr|%|kg|cm|km|miles?|hours?|stars?)))(?!\.?\d)/giu,
  },
  { kind: 'date', pattern: new RegExp(`(?<![\\p{L}\\d.:])(?:${clock})(?![\\d:])`, 'giu') },
  {
    kind: 'order',
    pattern: new RegExp(
      `(?:${reference})s?\\b(?: ?(?:no|nr|number|nummer|num|id|code|is|was|ist|#|:|\\.)){0,4} ?#? ?((?=[\\p{L}-]{0,4}\\d|\\d)[\\p{L}\\d-]{2,24}(?: \\d{3,})?)`,
      'giu',
    ),
  },
  { kind: 'order', pattern: /(?<![\p{L}\d])#\s?((?=[\p{L}-]*\d)[\p{L}\d-]{2,24})/gu },
  {
    kind: 'order',
    pattern: /(?<![\p{L}\d./-])(?=[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z])[A-Z\d-]{5,24}(?![\p{L}\d])/gu,
  },
  { kind: 'order', pattern: /(?<![\p{L}\d.,/-])\d{5,24}(?![\p{L}\d%]|[.,/-]\d)/gu },
  {
    kind: 'product',
    pattern:
      /(?<![\p{L}\d])\p{Lu}?\p{Ll}*\p{Lu}[\p{L}]{1,14} \d{1,4}(?: (?:Plus|Pro|Max|Ultra|Mini|Air|Lite|[A-Z]))?(?![\p{L}\d.:])/gu,
  },
  {
    kind: 'number',
    pattern:
      /(?<![\p{L}\d.,/:#-])\d{1,4}(?:[.,]\d{1,2})?(?: ?(?:-|to|bis) ?\d{1,4})?(?:%| (?!(?:and|or|of|to|in|on|is|are|was|other|different|more|times? |und|oder|et|y|e|o)(?!\p{L}))\p{L}{2,14})(?!\d)/gu,
  },
];

/** What customers call themselves: after "my name is" in any spelling, elsewhere only as a name is written. */
export const naming =
  /(?<!\p{L})(?:[Mm]y (?:full |last |first |sur)?name(?: is|.s|:)?|[Ii]ch hei(?:ß|ss)e|[Mm]ein [Nn]ame ist|[Jj]e m.appelle|[Mm]e llamo|[Mm]i nombre es|[Mm]eu nome é|[Mm]i chiamo)[ :]+(\p{L}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*){0,2})|(?:[Tt]his is|I am|I'm) (\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'.-]*){0,2})/gu;

/** Names in the middle of a sentence: products, places, companies. Who shouts names nothing: "a human NOW". */
export const proper =
  /(?<=[\p{Ll}\d,;] )(?!(?:I|The|Then|And|But|So|Or|If|It|It.s|He|She|We|You|They|My|Your|This|That|Now|Not|No|Yes|Ok|Okay|Also|After|Around|When|Why|How|What|Who|Had|Have|Just|Please|Thanks?|Hi|Hello|Hey|Took|Sure|Still|Both|Same|Good|Great|Well|In|Out|App|On|Off|OMG|LOL|DM|PS|NOW|NOT|NO|DO|FOR)(?![\p{L}]))(?:\p{Lu}[\p{Ll}\d’'-][\p{L}\d’'-]*|\p{Lu}{2,3}|\p{Ll}\p{Lu}\p{L}+)(?![\p{L}])(?: (?:of |de )?(?:\p{Lu}[\p{L}\d’'-]+|\d{1,4}(?![\p{L}\d.:])))*/gu;

/** What stands before a place. */
export const placing = /\b(?:in|to|from|at|near|nach|aus|à|en|de|para|em) $/i;

export const month = new RegExp(`^(?:${months})$`, 'i');

/** What the customer has done about it already. */
export const step =
  /\b(?:already|tried|restarted|re-?booted|re-?installed|uninstalled|logged out|reset|cleared|updated|checked|called|phoned|e-?mailed|contacted|spoke|spoken|sent|schon|bereits|versucht|neu gestartet|déjà|ya (?:he|lo)|já|già)\b/iu;

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
