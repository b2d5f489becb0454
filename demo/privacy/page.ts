/** What a chat does with personal data, made of its settings, for whoever has to answer for it. Pure; Markdown. */
import type { Config } from '../../widget/model/config.ts';
import type { Scope } from '../../widget/model/scope.ts';
import type { Settings } from '../desk/settings.ts';
import { hiddenFromAi, listed, usual } from './hidden.ts';
import { besideTheDesk, hostOf } from './beside.ts';
import { hasRecords } from './records.ts';
import { code, list, type Row, table, text } from './markdown.ts';

export type Told = {
  readonly config: Config;
  readonly scope: Scope;
  readonly desk: Pick<
    Settings,
    'retentionDays' | 'mail' | 'videoUrl' | 'name' | 'identitySecret' | 'challenge'
  >;
};

export function privacyPage(told: Told): string {
  return [
    `# What this chat does with personal data`,
    intro(told),
    table('What is processed, and why', ['what', 'why', 'from when'], what(told)),
    table('Where it goes', ['where', 'what', 'when'], where(told)),
    table('How long it is kept', ['where', 'how long'], howLong(told)),
    list('What is never done', never(told)),
    list('What a customer can do', rights(told)),
    list('What the site has to add', open(told)),
    '',
  ].join('\n\n');
}

function intro({ scope, config }: Told): string {
  const { name } = scope.ai;
  const asked =
    config.consent === undefined
      ? 'Customers are not asked to agree: the site does not set `consent`.'
      : `Before anything they say is sent, customers are asked to agree, in version ${code(config.consent)}. Version and time are kept with the conversation.`;
  return `${text(name)} is an AI, and says so before the first message and on each of its lines. A person can be asked for at any time. The rules by which
it hands over are version ${code(scope.version)}, owned by ${text(scope.owner)}. ${asked}`;
}

function what({ config, desk, scope }: Told): readonly Row[] {
  const hidden = config.hide ?? usual;
  const fromPage = Object.keys(config.customer ?? {});
  return [
    [
      'what the customer writes',
      'to answer it',
      `once they press Send${hidden.length === 0 ? '' : `; ${listed(hidden)} are hidden in it before it is kept or sent`}`,
    ],
    ['what AI and people answer, who, when', 'to go on from it, and to prove it', 'as it is said'],
    [
      'signs of frustration, urgency and distress in the words, by rules on the page',
      'to offer a person in time',
      'with each message',
    ],
    [
      `what the page says of the customer${fromPage.length === 0 ? ': nothing' : ` (${fromPage.map(text).join(', ')})`}`,
      'so that nobody asks twice',
      'when a person is asked for',
    ],
    [
      'address and title of the page, language, time zone, size of the window',
      'to see what the customer sees',
      'when a person is asked for',
    ],
    [
      'a random number for this browser',
      'to find the conversation again',
      'with the first message',
    ],
    ['name, and phone or e-mail', 'to call or write back', 'where the customer asks for that'],
    ['files', 'to look at them', 'where the customer sends one'],
    [
      'ratings, and whether an answer was helpful',
      'to get better',
      'where the customer gives them',
    ],
    ...(hasRecords(scope) && config.desk !== undefined
      ? [
          [
            'conversations in which no person is asked for',
            'so that people find what the AI answers wrongly, and who was not helped',
            'once they end, are judged, or the customer leaves',
          ],
        ]
      : []),
    ...(desk.identitySecret === null
      ? []
      : [
          [
            'a proof that the customer is who the page says',
            'so that nobody speaks for them',
            'when a person is asked for',
          ],
        ]),
  ];
}

function where({ config, desk, scope }: Told): readonly Row[] {
  const { bot, webhook, mailto, knowledge } = config;
  const people = hostOf(config.desk);
  return [
    [
      'this browser (IndexedDB `baton`; `localStorage` `baton:…`; no cookie)',
      'the conversation',
      config.storage === 'memory'
        ? 'never: the site keeps nothing'
        : 'from the first use of the chat',
    ],
    typeof bot === 'function'
      ? ['code of the site’s own', 'the conversation', 'with each message']
      : bot === undefined
        ? [
            `nowhere: an FAQ${knowledge === undefined ? '' : ` (${code(knowledge)})`} is searched in the page`,
            '–',
            '–',
          ]
        : [
            `the AI, ${code(hostOf(bot) ?? '')}`,
            `the conversation${hiddenFromAi(config)}`,
            'with each message, until a person is asked for',
          ],
    ...(people === null
      ? []
      : ([
          [
            `the desk, ${code(people)} (${text(desk.name)})`,
            'all of it',
            'when a person is asked for',
          ],
          ['agents, reviewers and admins of the desk, who sign in', 'all of it', 'from then on'],
          ...(hasRecords(scope)
            ? ([
                [
                  `the desk, ${code(people)}, for its reviewers alone`,
                  'conversations in which no person is asked for: what was said, what was thought of it, a random number for this browser; without name and address',
                  'when the customer ends them, says what they think of an answer, or leaves the page',
                ],
              ] as const)
            : []),
        ] as const)),
    ...(scope.approvals.length > 0 && people !== null
      ? [
          [
            `the desk, ${code(people)}`,
            'the conversation and what the AI proposes',
            'when a person has to allow it',
          ] as const,
        ]
      : []),
    ...(people === null && webhook !== undefined
      ? [
          [
            `the site’s own endpoint, ${code(hostOf(webhook) ?? '')}`,
            'all of it',
            'when a person is asked for',
          ] as const,
        ]
      : []),
    ...(mailto === undefined
      ? []
      : [
          [
            text(mailto),
            'what the customer’s own mail program sends',
            'where they send it',
          ] as const,
        ]),
    ...(people === null ? [] : besideTheDesk(desk)),
  ];
}

function howLong({ config, desk }: Told): readonly Row[] {
  const isAtDesk = config.desk !== undefined;
  return [
    [
      'this browser',
      config.storage === 'memory'
        ? 'until the page is left'
        : 'until the customer deletes it, signs out, or the browser does',
    ],
    ...(isAtDesk
      ? ([
          [
            'the desk',
            `${desk.retentionDays} days after the end of the conversation; what nobody ended, a month longer`,
          ],
          ['the desk’s trail of decisions', 'for good, without what was said: digests, ids, times'],
          [
            'backups, and the files of a database server',
            'as long as the operator keeps them: see the desk’s README',
          ],
        ] as const)
      : []),
    ...(config.bot === undefined
      ? []
      : [['the AI', 'not known here: ask whoever runs the endpoint'] as const]),
  ];
}

function never({ config, scope }: Told): readonly string[] {
  return [
    'Nothing that is typed leaves before Send: no drafts, no recording, no previews.',
    'No request to anybody but the hosts above, and none at all before the chat is opened but for the script itself.',
    'No tracking, no telemetry, no fingerprint, no advertising.',
    'The AI is not told what was said in an earlier conversation.',
    ...(config.desk === undefined || hasRecords(scope)
      ? []
      : ['The desk is not told of conversations in which no person is asked for.']),
    ...(config.sendAnyway === 'yes'
      ? []
      : ['Nobody can send what is hidden, not even on purpose.']),
  ];
}

function rights({ config, desk, scope }: Told): readonly string[] {
  return [
    'Read and save all of it: menu, “Download transcript”.',
    `Have it erased, here${config.desk === undefined ? '' : ' and at the desk'}: menu, “Delete my data”.`,
    'Correct what was passed on: “Correct this”.',
    'Have a person decide: “Talk to a human”, at any time, also when the AI is down.',
    ...(desk.mail === null ? [] : ['Have a copy mailed.']),
    ...(scope.approvals.length === 0
      ? []
      : [
          `These things the AI may not do alone, a person decides: ${scope.approvals.map(({ action }) => text(action)).join(', ')}.`,
        ]),
  ];
}

function open({ config }: Told): readonly string[] {
  return [
    'Who is responsible, and how to reach them and their data protection officer.',
    'The legal ground, and the contracts with whoever runs the hosts above.',
    'In which countries those hosts stand.',
    ...(config.bot === undefined
      ? []
      : [
          'What the endpoint of the AI keeps, for how long, and whether anything is trained on it.',
        ]),
    ...(config.redact || config.beforeSend || config.beforeEscalate
      ? ['What the site’s own hooks add or hide.']
      : []),
  ];
}
