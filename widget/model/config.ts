/**
 * What a host may set. Every setting can be a `data-` attribute of the script tag (kebab-case), an
 * attribute of `<baton-chat>`, a key of this object (camelCase), or a key of the JSON file that `config`
 * names; where several say something, they win in that order.
 */
import type { Decision, ProposedAction } from './action.ts';
import type { Customer } from './customer.ts';
import type { BotSignals, Line } from './line.ts';
import type { HandoffPacket } from './packet.ts';
import type { PrivateKind } from './privateKind.ts';
import type { Scope } from './scope.ts';
import type { Dictionary } from './sentence.ts';

export type Config = {
  /** Tells two chats on one page apart; also names what is stored. Default: `default`. */
  readonly id?: string;
  /** A JSON file with any of these settings. */
  readonly config?: string;
  /**
   * The AI: the address of an OpenAI-compatible chat completions endpoint of the site's own, or a
   * function. Without it the embedded knowledge bot answers from `knowledge`.
   */
  readonly bot?: string | BotSettings | AnswerFunction;
  /** The address of a FAQ (JSON or Markdown) for the embedded knowledge bot. */
  readonly knowledge?: string;
  /** The people: the base address of a Human Endpoint Protocol desk. */
  readonly desk?: string | DeskSettings;
  /**
   * `bot`: while a customer waits for a person the AI goes on answering, marked as such, until the person is here.
   * Default: `silent`.
   */
  readonly whileWaiting?: 'silent' | 'bot';
  /** The scope document, or its address. Without it `defaultScope` runs, which escalates early. */
  readonly scope?: string | Partial<Scope>;
  /**
   * Without a desk: an endpoint of the site's own, which is sent conversations, messages and callback requests as
   * CloudEvents. Nobody can chat there, and the customer is told so. What it receives: `desks/README.md`.
   */
  readonly webhook?: string;
  /** Where a message goes when no desk is configured or the desk cannot be reached. */
  readonly mailto?: string;
  /** What the page knows about the signed-in customer. */
  readonly customer?: Customer;
  /** Name of the panel. Default: the name of the AI in the scope document. */
  readonly title?: string;
  /** Any CSS colour as #rrggbb. Default: #3b5bdb. */
  readonly accent?: string;
  /** Default: `right`. */
  readonly position?: 'left' | 'right';
  /** Default: `system`. */
  readonly theme?: 'light' | 'dark' | 'system';
  /**
   * BCP 47: the language of the chat (`ui/strings/languages.ts` lists them). Default: that of the page, else of the
   * browser, else English. What the customer chooses in the menu goes before it.
   */
  readonly locale?: string;
  /**
   * Own words instead of ours, by language and by the name of the sentence in `ui/strings/`:
   * `{ "en": { "offer.question": "Shall I get a colleague?" } }`. That an AI is one is said in ours (`disclosure.is`, `speaker.ai…`,
   * `speaker.approvedLine`), and an empty sentence counts as none.
   */
  readonly texts?: Readonly<Record<string, Dictionary>>;
  /** Name of the launcher before the chat has been opened, when its language is not there yet. Default: `Chat with us`. */
  readonly label?: string;
  /** `hidden`: the site opens the chat with a button of its own. Default: `shown`. */
  readonly launcher?: 'shown' | 'hidden';
  /** `memory`: nothing is stored in this browser, and a reload starts anew. Default: `disk`. */
  readonly storage?: 'disk' | 'memory';

  /** Last word on what the customer sends. */
  readonly beforeSend?: (message: { readonly text: string }) => { readonly text: string };
  /** May add `fields` to the packet. Given one second; cannot hold back a customer who asks for a person. */
  readonly beforeEscalate?: (
    packet: HandoffPacket,
  ) => HandoffPacket['fields'] | Promise<HandoffPacket['fields']>;
  /**
   * What is hidden in what the customer writes, before it is kept or sent: a list, or words in an attribute
   * (`card iban`); `nothing` for none. Default: `card iban ssn secret`.
   */
  readonly hide?: readonly PrivateKind[];
  /** What the AI is not shown besides. Default: nothing more. */
  readonly hideFromAi?: readonly PrivateKind[];
  /** Whether the customer may send what would be hidden. Default: `no`. */
  readonly sendAnyway?: 'no' | 'yes';
  /**
   * The version of what the customer agrees to before anything is sent, such as `2026-11-01`: asked once for each
   * version, and told to the desk with the time. Its words, with links, are the sentence `consent.text` of `texts`. Read when the chat is first opened. Default: nothing is asked.
   */
  readonly consent?: string;
  /**
   * Where the desk or the AI asks for it: a token that shows that no machine begins a conversation, such as a captcha's. Called as
   * a person is first asked for, and with the first message to the AI. They may ask for work instead, which needs nothing here.
   */
  readonly challenge?: () => string | Promise<string>;
  /** Masks further things of the site's own. Applied to all that goes to the AI and to the desk. */
  readonly redact?: (text: string) => string;
};

export type BotSettings = {
  readonly url: string;
  readonly model?: string;
  /** Never a secret: everything here can be read by the visitor. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Ask for token probabilities: an answer the model itself found unlikely is no sure one. Default: no. */
  readonly logprobs?: boolean;
  /**
   * Ask the same endpoint for a summary when a person is called. It goes after the packet, marked as written by AI;
   * numbers in it that nobody said are struck out. Default: no.
   */
  readonly summarize?: boolean;
  /** Seconds without a byte after which the answer has failed. Default: 20. */
  readonly timeoutSeconds?: number;
};

export type DeskSettings = {
  readonly url: string;
  /** BCP 47: what the agents read, for the words of a packet (de, en, es, fr). Default: `en`. */
  readonly language?: string;
};

/** A bot of the host's own: returns the whole answer, or yields it piece by piece. */
export type AnswerFunction = (
  question: CustomQuestion,
) => string | Promise<string | CustomAnswer> | AsyncIterable<string | CustomAnswer>;

export type CustomQuestion = {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly customer: Customer | null;
  /** What became of the action it proposed last: it is asked to go on from there. Else null. */
  readonly decision: Decision | null;
  /** Where it proposed several at once, what became of each. */
  readonly decisions: readonly Decision[];
  readonly signal: AbortSignal;
};

/** Text, signals about it, or both. */
export type CustomAnswer = Partial<Omit<BotSignals, 'actions'>> & {
  readonly text?: string;
  readonly actions?: readonly CustomAction[];
};

/** What is left out is filled in: the summary and the amount from `input`. */
export type CustomAction = Pick<ProposedAction, 'name'> & Partial<ProposedAction>;
