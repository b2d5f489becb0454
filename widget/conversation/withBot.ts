/** While the AI has the conversation: it listens, answers, offers a person, or waits for one to allow something. */
import type { Meaning } from './meaning.ts';

export function withBot(chart: Meaning) {
  return chart.createStateConfig({
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
        after: { idlePatience: { guard: 'isIdle', target: 'idle' } },
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
      idle: {
        after: { idleGrace: { actions: 'endIdle', target: '#ended' } },
        on: {
          'customer.stayed': { actions: 'note', target: 'listening' },
          'customer.said': { actions: 'note', target: 'listening' },
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
  });
}
