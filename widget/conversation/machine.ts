/**
 * The conversation, as a chart. Beside it, at all times, go the seven regions of `background.ts`.
 *
 * Names only. What they mean is in `meaning.ts`, what is remembered in `note.ts`. Each happening is
 * noted in one place: a region that only moves on it leaves the noting to the region that owns it.
 */
import { connection, line, meanwhile, post, records, service, summary } from './background.ts';
import { settle } from './edit.ts';
import { meaning } from './meaning.ts';
import { places } from './memory.ts';
import type { Ports } from './ports.ts';
import { withBot } from './withBot.ts';

export function conversation(ports: Ports) {
  const chart = meaning(ports);
  return chart.createMachine({
    id: 'baton',
    // An answer that was cut off by a reload is not gone on with: the next one is another.
    context: ({ input }) => settle(input, 'interrupted'),
    type: 'parallel',
    on: {
      'customer.opened': { actions: 'note' },
      'customer.closed': { actions: 'note' },
      'customer.agreed': { actions: 'note' },
      'customer.judged': { actions: 'note' },
      'customer.corrected': { actions: 'note' },
      'customer.askedForCopy': { actions: 'note' },
      'host.identified': { actions: 'note' },
      'host.scoped': { actions: 'note' },
      'rules.learned': { actions: 'note' },
      'rules.noticed': { actions: 'note' },
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

          bot: withBot(chart),

          escalating: {
            id: 'escalating',
            initial: 'preparing',
            always: [
              { guard: 'leftWithAddress', target: '#callback.booked' },
              { guard: 'leftAsMessage', target: '#callback.choosing' },
              { guard: 'deliveredUnattended', target: '#waiting.overdue' },
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
                always: [
                  { guard: 'refused', target: 'pending' },
                  { guard: 'putOff', target: 'pending' },
                ],
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
            id: 'human',
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
            on: {
              'customer.said': { actions: 'note' },
              'desk.returned': { actions: 'note', target: '#bot' },
            },
            states: {
              choosing: {
                invoke: { src: 'slots', input: ({ context }) => context },
                on: {
                  'packet.ready': { actions: 'note' },
                  'desk.offered': { actions: 'note' },
                  'desk.cancelled': { actions: 'note' },
                  'customer.booked': { actions: 'note', target: 'booking' },
                  'customer.leftCallback': [
                    { guard: 'booked', target: 'booked' },
                    { guard: 'leftAsMessage', actions: 'takeBack', target: '#bot' },
                    { guard: 'delivered', target: '#waiting' },
                    {
                      guard: 'handoffUnderWay',
                      target: '#escalating.delivering',
                    },
                    { guard: 'handoffOwed', target: '#escalating' },
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
                },
              },
            },
          },

          ended: {
            id: 'ended',
            initial: 'rating',
            on: {
              'customer.reopened': { guard: 'mayReopen', actions: 'note', target: 'bot' },
              'customer.restarted': [
                {
                  guard: { type: 'hasToTell', params: 'begun-anew' },
                  actions: ['recordAnew', 'note'],
                  target: 'bot',
                },
                { actions: 'note', target: 'bot' },
              ],
              'customer.ended': {},
              // Until the person hears of the end, they may still do something: it is noted, and the end stays.
              'desk.joined': { guard: 'isOwner', actions: 'note' },
              'desk.left': { guard: 'isOwner', actions: 'note' },
              'desk.transferred': { guard: 'isOwner', actions: 'note' },
              'desk.returned': { guard: 'isOwner', actions: 'note' },
              'desk.closed': { guard: 'isOwner', actions: 'note' },
            },
            states: {
              rating: {
                always: { guard: 'wasAskedToRate', actions: 'letGo', target: 'done' },
                after: { regret: { actions: 'letGo' } },
                on: {
                  'customer.rated': { actions: 'note' },
                  'customer.finished': { actions: 'letGo', target: 'done' },
                  'customer.reopened': [
                    { guard: 'stillWithPerson', actions: 'note', target: '#human' },
                    // Meanwhile the person has left, or has passed them on: they wait there again.
                    { guard: 'delivered', actions: 'note', target: '#waiting' },
                  ],
                },
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
      service: service(chart),
      records: records(chart),
      meanwhile: meanwhile(chart),
    },
  });
}
