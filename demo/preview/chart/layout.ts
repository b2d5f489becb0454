/**
 * Where everything is drawn. Each mode is laid out by itself and then stands as one box among the others, so that
 * a chart of any number of modes stays readable. All numbers are units of the drawing.
 */
import {
  type EdgeLabel,
  Graph,
  type GraphLabel,
  layout as dagre,
  type NodeLabel,
} from '@dagrejs/dagre';
import type { Way } from '../play/play.ts';
import type { Chart, Group, State } from './graph.ts';

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type Point = { readonly x: number; readonly y: number };

export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly modes: readonly (Box & { readonly group: Group })[];
  readonly states: readonly (Box & { readonly state: State })[];
  readonly lines: readonly Line[];
};

/** One line stands for all that leads from one to the other, either way. */
export type Line = {
  readonly from: string;
  readonly to: string;
  /** At which ends it has an arrow head. */
  readonly heads: 'from' | 'to' | 'both';
  readonly points: readonly Point[];
};

const stateHeight = 30;
const letter = 7.6;
/** Of the longest name of a mode, and a remark behind it. */
const headWidth = 158;
const inset = { side: 10, top: 30, bottom: 10 };
/** A longer row of states is no longer read as one. */
const mostInRow = 3;

type Node = { readonly id: string; readonly width: number; readonly height: number };
type Pair = Pick<Line, 'from' | 'to' | 'heads'>;
type Placed = {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly lines: readonly Line[];
};

export function draw({ modes, ways }: Chart): Drawing {
  const inner = modes.map((group) => ({ group, ...arrange(group, ways) }));
  const outer = place(
    inner.map(({ group, width, height }) => ({
      id: group.path,
      width: Math.max(width, headWidth) + inset.side * 2,
      height: height + inset.top + inset.bottom,
    })),
    pairs(modes, ways),
    'TB',
    { nodesep: 20, ranksep: 34 },
  );
  const boxAt = (path: string): Box => outer.boxes.get(path) ?? nowhere;
  return {
    // A line may lead around everything else.
    width: Math.max(outer.width, ...outer.lines.flatMap(({ points }) => points.map(({ x }) => x))),
    height: outer.height,
    modes: modes.map((group) => ({ ...boxAt(group.path), group })),
    states: inner.flatMap(({ group, width, boxes }) =>
      group.states.map((state) => ({
        ...moved(boxes.get(state.path) ?? nowhere, width, boxAt(group.path)),
        state,
      })),
    ),
    lines: [
      ...outer.lines,
      ...inner.flatMap(({ group, width, lines }) =>
        lines.map((line) => ({
          ...line,
          points: line.points.map((point) => moved(point, width, boxAt(group.path))),
        })),
      ),
    ],
  };
}

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Which of these lead to which, always from the earlier to the later, so that the chart reads downward. */
function pairs(
  members: readonly { readonly path: string }[],
  ways: readonly Way[],
): readonly Pair[] {
  const found = new Map<string, Pair>();
  const indexOf = (path: string) => members.findIndex((member) => isIn(path, member.path));
  for (const way of ways) {
    const ends = [indexOf(way.from), indexOf(way.to)].toSorted((a, b) => a - b);
    const [from, to] = ends.map((at) => members[at]?.path);
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${from} ${to}`;
    const head = isIn(way.to, to) ? 'to' : 'from';
    const known = found.get(key)?.heads ?? head;
    found.set(key, { from, to, heads: known === head ? head : 'both' });
  }
  return [...found.values()];
}

function arrange({ states }: Group, ways: readonly Way[]): Placed {
  return place(
    states.map(({ path, name }) => ({
      id: path,
      width: Math.round(name.length * letter) + 18,
      height: stateHeight,
    })),
    pairs(states, ways),
    states.length > mostInRow ? 'TB' : 'LR',
    { nodesep: 10, ranksep: 26 },
  );
}

function place(
  nodes: readonly Node[],
  edges: readonly Pair[],
  rankdir: 'TB' | 'LR',
  gaps: { readonly nodesep: number; readonly ranksep: number },
): Placed {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir, edgesep: 12, ...gaps });
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const { from, to } of edges) graph.setEdge(from, to, {});
  dagre(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    boxes: new Map(nodes.map(({ id }) => [id, boxOf(graph.node(id))])),
    lines: edges.map((pair) => ({ ...pair, points: graph.edge(pair.from, pair.to).points ?? [] })),
  };
}

/** The library says where the middle is. */
function boxOf({ x = 0, y = 0, width, height }: NodeLabel): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Whether it is that state, or one inside it. */
export function isIn(path: string, group: string): boolean {
  return path === group || path.startsWith(`${group}.`);
}

/** From where it is in its mode to where it is in the drawing; what is narrower than its box is in the middle of it. */
function moved<Thing extends Point>(thing: Thing, width: number, box: Box): Thing {
  return { ...thing, x: thing.x + box.x + (box.width - width) / 2, y: thing.y + box.y + inset.top };
}
