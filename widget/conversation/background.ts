/** What goes on beside the conversation: the network, what is on its way to the desk, what the desk says. */
import type { Meaning } from './meaning.ts';

/** Whether the network is there, and whether the desk is still to be heard. */
export function connection(chart: Meaning) {
  return chart.createStateConfig({
    initial: 'online',
    on: { 'network.lost': '.offline', 'network.returned': '.online', 'desk.live': '.online' },
    states: {
      online: { on: { 'desk.lost': 'reconnecting' } },
      reconnecting: {},
      offline: {},
    },
  });
}

/** One delivery at a time, in order; a failed one waits its time and goes again with the same id. */
export function post(chart: Meaning) {
  return chart.createStateConfig({
    initial: 'resting',
    on: {
      'customer.retried': { actions: 'note', target: '.resting' },
      // Stops what is on its way, which may be this.
      'customer.withdrew': { actions: 'note', target: '.resting' },
      'customer.attached': { guard: 'delivered', actions: 'note' },
    },
    states: {
      resting: {
        always: [
          { guard: 'somethingToSend', target: 'sending' },
          { guard: 'recordToSend', target: 'recording' },
        ],
      },
      sending: {
        invoke: { src: 'courier', input: ({ context }) => context },
        on: {
          'delivery.made': { actions: 'note', target: 'resting' },
          'delivery.failed': { actions: 'note', target: 'pausing' },
          'desk.renewed': { actions: 'note' },
        },
      },
      pausing: {
        always: { guard: 'somethingNew', target: 'resting' },
        after: { retryPause: 'resting' },
        on: { 'network.returned': 'resting', 'desk.live': 'resting' },
      },
      // Nobody waits for a record: whatever else there is to send goes first, also while one is on its way.
      recording: {
        invoke: { src: 'recorder', input: ({ context }) => context },
        always: { guard: 'somethingToSend', target: 'sending' },
        on: {
          'delivery.made': { actions: 'note', target: 'resting' },
          'delivery.failed': { actions: 'note', target: 'pausing' },
        },
      },
    },
  });
}

/** Tells the desk what the AI has had alone, where both site and desk want that. */
export function records(chart: Meaning) {
  return chart.createStateConfig({
    initial: 'unannounced',
    states: {
      unannounced: { on: { 'desk.announced': 'telling' } },
      telling: {
        always: {
          guard: { type: 'hasToTell', params: 'open' },
          actions: 'record',
        },
        on: {
          'page.left': {
            guard: { type: 'hasToTell', params: 'left' },
            actions: 'recordLeft',
          },
        },
      },
    },
  });
}

/** A summary by the AI, beside the packet and never in its way: it is asked for once, and not waited for. */
export function summary(chart: Meaning) {
  return chart.createStateConfig({
    initial: 'none',
    states: {
      none: { on: { 'packet.ready': 'asked' } },
      asked: {
        invoke: { src: 'summarizer', input: ({ context }) => context },
        after: { deliveryPatience: 'none' },
        on: { 'bot.summarized': { actions: 'note', target: 'none' } },
      },
    },
  });
}

/** Listens to the desk for as long as it has the conversation, or is asked to allow something. */
export function line(chart: Meaning) {
  return chart.createStateConfig({
    initial: 'quiet',
    states: {
      quiet: {
        always: [
          { guard: 'deskIsOpen', target: 'listening' },
          { guard: 'approvalIsOpen', target: 'asking' },
        ],
      },
      asking: {
        invoke: { src: 'approver', input: ({ context }) => context },
        always: { guard: 'approvalIsOver', target: 'quiet' },
        on: { 'desk.renewed': { actions: 'note' } },
      },
      listening: {
        invoke: { src: 'desk', input: ({ context }) => context },
        always: { guard: 'deskIsOver', target: 'quiet' },
        on: {
          'desk.queued': { actions: 'note' },
          'desk.typed': { actions: 'note' },
          'desk.paused': { actions: 'note' },
          'desk.read': { actions: 'note' },
          'desk.said': { guard: 'isOwner', actions: 'note' },
          'desk.acknowledged': { actions: 'note' },
          'desk.noted': { actions: 'note' },
          'desk.booked': { actions: 'note' },
          'desk.told': { actions: 'note' },
          'desk.renewed': { actions: 'note' },
        },
      },
    },
  });
}

/** Asks what a person would cost in time, for as long as the customer looks and the AI has the conversation. */
export function service(chart: Meaning) {
  return chart.createStateConfig({
    initial: 'resting',
    states: {
      resting: { always: { guard: 'mayAskForPerson', target: 'asking' } },
      asking: {
        invoke: { src: 'service', input: ({ context }) => context },
        always: { guard: 'askedForPerson', target: 'resting' },
        on: { 'desk.stated': { actions: 'note' } },
      },
    },
  });
}

/** Answers whoever waits for a person, where the site wants that, until the person is here. */
export function meanwhile(chart: Meaning) {
  return chart.createStateConfig({
    initial: 'silent',
    states: {
      silent: { always: { guard: 'mayAnswerMeanwhile', target: 'answering' } },
      answering: {
        invoke: { src: 'bot', input: ({ context }) => context },
        always: { guard: 'nobodyToAnswer', target: 'silent' },
        on: {
          'bot.signalled': { guard: 'isOwner', actions: 'note' },
          'bot.wrote': { guard: 'isOwner', actions: 'note' },
          'bot.finished': { guard: 'isOwner', actions: 'note', target: 'silent' },
          'bot.failed': { guard: 'isOwner', actions: 'note', target: 'silent' },
          // What it has said until then is cut off, and is not gone on with.
          'customer.choseCallback': 'silent',
        },
      },
    },
  });
}
