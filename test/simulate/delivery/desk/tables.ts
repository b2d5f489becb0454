/** What the desk keeps: changed as a whole or not at all, like the tables of the real one in a transaction. */
import { apply, type Conversation } from '../../../../demo/desk/core/conversation.ts';
import { type Fact, isPublic } from '../../../../demo/desk/core/fact.ts';
import type { HandoffPacket } from '../../../../widget/model/packet.ts';
import type { WireRecord } from '../../../../widget/model/wireRecord.ts';

export type Entry = {
  readonly id: string;
  readonly seq: number | null;
  readonly at: string;
  readonly fact: Fact;
  /** A fact that may come twice has the key it is known by, and what was asked. */
  readonly mark: Mark | null;
};
export type Mark = { readonly key: string; readonly print: string };

export type Row = {
  readonly conversation: Conversation;
  readonly packet: HandoffPacket;
  readonly log: readonly Entry[];
};

export type Answered = { readonly print: string; readonly status: number; readonly body: unknown };
export type Token = {
  readonly conversation: string;
  readonly kind: 'full' | 'refresh';
  readonly expiresAt: number;
  readonly spentAt: number | null;
};

export type Tables = {
  readonly rows: Map<string, Row>;
  /** By scope and key. */
  readonly answers: Map<string, Answered>;
  readonly tokens: Map<string, Token>;
  /** What the AI has had alone, by the widget's own id. */
  readonly records: Map<string, WireRecord>;
};

export const emptyTables = (): Tables => ({
  rows: new Map(),
  answers: new Map(),
  tokens: new Map(),
  records: new Map(),
});

export function copyOf({ rows, answers, tokens, records }: Tables): Tables {
  return {
    rows: new Map(rows),
    answers: new Map(answers),
    tokens: new Map(tokens),
    records: new Map(records),
  };
}

export function append(
  tables: Tables,
  row: Row,
  facts: readonly Fact[],
  stamp: { readonly at: string; readonly id: (prefix: string) => string },
  mark: Mark | null = null,
): Row {
  let { conversation } = row;
  const added = facts.map((fact, index): Entry => {
    conversation = apply(conversation, fact, stamp.at);
    const seq = isPublic(fact) ? conversation.seq : null;
    return { id: stamp.id('evt'), seq, at: stamp.at, fact, mark: index === 0 ? mark : null };
  });
  const after = { ...row, conversation, log: [...row.log, ...added] };
  tables.rows.set(conversation.id, after);
  return after;
}

export function marked({ log }: Row, key: string): Entry | null {
  return log.find((entry) => entry.mark?.key === key) ?? null;
}

export function publicAfter({ log }: Row, seq: number): readonly Entry[] {
  return log.filter((entry) => entry.seq !== null && entry.seq > seq);
}
