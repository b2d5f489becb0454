/** The statechart as a graph, read from the widget's own definition of it. */
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { conversation } from '../../../widget/conversation/machine.ts';
import type { Ports } from '../../../widget/conversation/ports.ts';
import type { Way } from '../play/play.ts';

export type Chart = {
  /** What the conversation can be in: `bot`, `escalating`, … */
  readonly modes: readonly Group[];
  /** What goes on beside it, at all times. */
  readonly regions: readonly Group[];
  /** Between states of the conversation, each pair once. */
  readonly ways: readonly Way[];
  /** Modes that can be come to from wherever the conversation is. */
  readonly anytime: readonly string[];
};

export type Group = {
  /** `conversation.bot` */
  readonly path: string;
  readonly name: string;
  readonly states: readonly State[];
};

export type State = {
  /** `conversation.bot.listening` */
  readonly path: string;
  readonly name: string;
};

export function readChart(): Chart {
  const { root } = conversation(silent);
  const isMain = ({ key }: AnyStateNode) => key === 'conversation';
  const main = children(root).filter(isMain);
  const ways = main.flatMap(waysIn);
  const isOfAll = ({ from }: Way) => main.some((node) => pathOf(node) === from);
  return {
    modes: main.flatMap(children).filter(isLasting).map(groupOf),
    regions: children(root)
      .filter((region) => !isMain(region))
      .map(groupOf),
    ways: ways.filter((way) => !isOfAll(way)),
    anytime: ways.filter(isOfAll).map(({ to }) => to),
  };
}

function groupOf(node: AnyStateNode): Group {
  const states = children(node).map((state) => ({ path: pathOf(state), name: state.key }));
  return { path: pathOf(node), name: node.key, states };
}

/** A state that only decides where to go next is never seen. */
function isLasting(node: AnyStateNode): boolean {
  return children(node).length > 0 || node.transitions.size > 0;
}

function waysIn(node: AnyStateNode): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const { source, target = [] } of transitionsIn(node)) {
    for (const to of target) {
      const way = { from: pathOf(source), to: pathOf(to) };
      ways.set(`${way.from} ${way.to}`, way);
    }
  }
  return [...ways.values()];
}

function transitionsIn(node: AnyStateNode): readonly AnyTransitionDefinition[] {
  const own = isLasting(node) ? [...node.transitions.values(), node.always ?? []].flat() : [];
  return [...own, ...children(node).flatMap(transitionsIn)];
}

function children(node: AnyStateNode): readonly AnyStateNode[] {
  return Object.values(node.states);
}

function pathOf(node: AnyStateNode): string {
  return node.path.join('.');
}

/** The definition alone asks nothing of anybody. */
const silent: Ports = {
  bot: { answer: () => idle },
  summarize: null,
  desk: {
    deliver: () => idle,
    follow: () => idle,
    signal: () => {},
    service: () => idle,
    slots: () => idle,
  },
  whileWaiting: 'silent',
  prepare: () => idle,
  language: 'en',
  recording: () => null,
  languages: () => [],
  newId: () => '',
  now: () => '',
  random: () => 0,
};

function idle(): void {}
