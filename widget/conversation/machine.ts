/**
 * The conversation, as a chart. Beside it, at all times, go the four regions of `background.ts`.
 *
 * Names only. What they mean is in `meaning.ts`, what is remembered in `note.ts`. Each happening is
 * noted in one place: a region that only moves on it leaves the noting to the region that owns it.
 */
import { connection, line, post, summary } from './background.ts';
import { meaning } from './meaning.ts';
import { places } from './memory.ts';
import type { Ports } from './ports.ts';

export function conversation(ports: Ports) {
  const chart = meaning(ports);
  return chart.createMachine({
    id: 'baton',
    context: ({ input }) => input,
    type: 'parallel',
    on: {
      'customer.opened': { actions: 'note' },
      'customer.closed': { actions: 'note' },
      'customer.judged': { actions: 'note' },
      'customer.corrected': { actions: 'note' },
      'host.identified': { actions: 'note' },
      'host.scoped': { actions: 'note' },
      'rules.learned': { actions: 'note' },
    },

    states: {
      conversation: {
        initial: 'waking',
        on: {
          'customer.ended': { actions: 'note', target: '.ended' },
          'desk.joined': { guard: 'isOwner', actions: 'note', target: '.human' },
          'desk.transferred': [
            { guard: 'hasTaker', actions: 'note', target: '.human' },
            { guard: 'isOwner', actions: 'note', target: '.waiting' },
          ],
          'desk.closed': { guard: 'isOwner', actions: 'note', target: '.ended' },
        },
        states: {
          waking: {
            always: places.map((place) => ({
              guard: { type: 'wasAt' as const, params: place },
              target: place,
            })),
          },

          bot: {
            id: 'bot',
            initial: 'listening',
            always: { guard: 'personNeeded', actions: 'request', target: 'escalating' },
            on: {
              'customer.said': { actions: 'note' },
              'customer.asked': { actions: 'request', target: 'escalating' },
              'customer.choseCallback': { actions: 'note', target: 'callback' },
            },
            states: {
              listening: {
                always: [
                  { guard: 'actionFree', actions: 'allow' },
                  { guard: 'approvalNeeded', actions: 'propose', target: 'awaitingApproval' },
                  { guard: 'decisionOpen', target: 'answering' },
                  { guard: 'offerDue', actions: 'offer', target: 'offering' },
                  { guard: 'questionOpen', target: 'answering' },
                ],
              },
              answering: {
                invoke: { src: 'bot', input: ({ context }) => context },
                on: {
                  'bot.signalled': { guard: 'isOwner', actions: 'note' },
                  'bot.wrote': { guard: 'isOwner', actions: 'note' },
                  'bot.finished': { guard: 'isOwner', actions: 'note', target: 'listening' },
                  'bot.failed': { guard: 'isOwner', actions: 'note', target: 'listening' },
                  'customer.stoppedAnswer': { actions: 'note', target: 'listening' },
                },
              },
              offering: {
                after: { offerPatience: { actions: 'ignoreOffer', target: 'listening' } },
                on: {
                  'customer.accepted': {
                    actions: 'request',
                    target: '#escalating',
                  },
                  'customer.declined': { actions: 'note', target: 'listening' },
                  'customer.said': { actions: ['ignoreOffer', 'note'], target: 'listening' },
                },
              },
              awaitingApproval: {
                invoke: { src: 'preparation', input: ({ context }) => context },
                always: {
                  guard: 'approvalRefused',
                  actions: 'leaveUndecided',
                  target: 'listening',
                },
                after: {
                  deliveryPatience: {
                    guard: 'notAsked',
                    actions: 'leaveUndecided',
                    target: 'listening',
                  },
                  approvalPatience: { actions: 'leaveUndecided', target: 'listening' },
                },
                on: {
                  'packet.ready': { actions: 'note' },
                  'desk.decided': { actions: 'note', target: 'listening' },
                  'desk.unavailable': { actions: 'leaveUndecided', target: 'listening' },
                  'customer.declined': { actions: 'note', target: 'listening' },
                },
              },
            },
          },

          escalating: {
            id: 'escalating',
            initial: 'preparing',
            always: [
              { guard: 'leftAsMessage', target: '#callback.booked' },
              { guard: 'delivered', target: 'waiting' },
            ],
            on: {
              'customer.said': { actions: 'note' },
              'customer.stoppedWaiting': { actions: 'note', target: 'bot' },
              'customer.choseCallback': { actions: 'note', target: 'callback' },
            },
            states: {
              preparing: {
                invoke: { src: 'preparation', input: ({ context }) => context },
                on: { 'packet.ready': { actions: 'note', target: 'delivering' } },
              },
              delivering: {
                always: { guard: 'refused', target: 'pending' },
                after: { deliveryPatience: 'pending' },
              },
              pending: { on: { 'customer.retried': 'delivering' } },
            },
          },

          waiting: {
            id: 'waiting',
            initial: 'queued',
            on: {
              'customer.said': { actions: 'note' },
              'customer.stoppedWaiting': { actions: 'note', target: 'bot' },
              'customer.choseCallback': { actions: 'note', target: 'callback' },
              'desk.decided': { actions: 'note' },
              'desk.returned': { guard: 'isOwner', actions: 'note', target: 'bot' },
            },
            states: {
              queued: {
                after: { waitPatience: 'overdue' },
                on: { 'desk.unavailable': { actions: 'note', target: 'overdue' } },
              },
              overdue: { on: { 'customer.keptWaiting': { actions: 'note', target: 'queued' } } },
            },
          },

          human: {
            initial: 'talking',
            on: {
              'customer.said': { actions: 'note' },
              'desk.decided': { actions: 'note' },
              'desk.returned': { guard: 'isOwner', actions: 'note', target: 'bot' },
            },
            states: {
              talking: {
                on: { 'desk.left': { guard: 'isOwner', actions: 'note', target: 'away' } },
              },
              away: {
                on: {
                  'desk.queued': '#waiting',
                  'customer.stoppedWaiting': { actions: 'note', target: '#bot' },
                  'customer.choseCallback': {
                    actions: 'note',
                    target: '#callback',
                  },
                },
              },
            },
          },

          callback: {
            id: 'callback',
            initial: 'choosing',
            on: { 'customer.said': { actions: 'note' } },
            states: {
              choosing: {
                invoke: { src: 'slots' },
                on: {
                  'desk.offered': { actions: 'note' },
                  'customer.booked': { actions: 'note', target: 'booking' },
                  'customer.leftCallback': [
                    { guard: 'booked', target: 'booked' },
                    { guard: 'delivered', target: '#waiting' },
                    {
                      guard: 'handoffUnderWay',
                      target: '#escalating.delivering',
                    },
                    { target: '#bot' },
                  ],
                },
              },
              booking: {
                invoke: { src: 'preparation', input: ({ context }) => context },
                always: { guard: 'refused', target: 'choosing' },
                on: {
                  'customer.leftCallback': { actions: 'note', target: 'choosing' },
                  'packet.ready': { actions: 'note' },
                  'delivery.made': { guard: 'isBooking', target: 'booked' },
                },
              },
              booked: {
                on: {
                  'customer.choseCallback': { actions: 'note', target: 'choosing' },
                  'customer.cancelledCallback': {
                    actions: 'note',
                    target: '#bot',
                  },
                  'desk.cancelled': { actions: 'note', target: '#waiting' },
                  'desk.returned': { actions: 'note', target: '#bot' },
                },
              },
            },
          },

          ended: {
            initial: 'rating',
            on: {
              'customer.restarted': { actions: 'note', target: 'bot' },
              'customer.ended': {},
              'desk.closed': {},
            },
            states: {
              rating: {
                on: { 'customer.rated': { actions: 'note' }, 'customer.finished': 'done' },
              },
              done: {},
            },
          },
        },
      },

      connection: connection(chart),
      post: post(chart),
      line: line(chart),
      summary: summary(chart),
    },
  });
}
