/** The shop's orders and refunds. A refund is made once per key, and never for more than was paid. */
import * as v from 'valibot';
import type { Database, Sql } from '../desk/database/database.ts';

export type Order = {
  readonly id: string;
  readonly item: string;
  readonly cents: number;
  readonly currency: string;
  readonly deliveredAt: Date | null;
  /** Of all refunds so far. */
  readonly refunded: number;
};

export type Refund = {
  /** The approval's id, or the tool call's where no approval is needed. */
  readonly key: string;
  readonly order: string;
  readonly cents: number;
  readonly currency: string;
  /** Who allowed it, where somebody had to. */
  readonly approvedBy: string | null;
};

export type Refunded =
  | { readonly kind: 'made'; readonly refund: Refund }
  | { readonly kind: 'no-order' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'too-much'; readonly left: number };

export type Orders = {
  readonly find: (id: string) => Promise<Order | null>;
  /**
   * The same key again gives the same refund, whatever else is asked for under it. `isAllowed` is asked while nobody
   * else can refund this order.
   */
  readonly refund: (wanted: Refund, isAllowed: (order: Order) => boolean) => Promise<Refunded>;
};

/** `now` dates the orders of the demo, so that some are always recent. */
export async function openOrders(database: Database, now: () => Date): Promise<Orders> {
  for (const statement of tables) await database.query(statement);
  for (const { id, item, cents, daysAgo } of examples) {
    const delivered = daysAgo === null ? null : new Date(now().getTime() - daysAgo * day);
    await database.query(
      `insert into shop_orders (id, item, cents, currency, delivered_at) values ($1, $2, $3, 'USD', $4)
       on conflict (id) do update set delivered_at = excluded.delivered_at`,
      [id, item, cents, delivered?.toISOString() ?? null],
    );
  }

  return {
    find: (id) => findOrder(database, id, false),
    refund: (wanted, isAllowed) =>
      database.transaction(async (sql): Promise<Refunded> => {
        // Whoever else refunds this order waits here, so that the sums below stay true.
        const order = await findOrder(sql, wanted.order, true);
        const before = await findRefund(sql, wanted.key);
        if (before !== null) return { kind: 'made', refund: before };
        if (order === null || order.currency !== wanted.currency) return { kind: 'no-order' };
        if (!isAllowed(order)) return { kind: 'not-allowed' };
        const left = order.cents - order.refunded;
        if (wanted.cents > left) return { kind: 'too-much', left };
        await sql.query(
          `insert into shop_refunds (key, order_id, cents, currency, approved_by, at)
           values ($1, $2, $3, $4, $5, $6) on conflict (key) do nothing`,
          [
            wanted.key,
            order.id,
            wanted.cents,
            wanted.currency,
            wanted.approvedBy,
            now().toISOString(),
          ],
        );
        // The key may have been used for another order meanwhile: then that is what was done.
        return { kind: 'made', refund: (await findRefund(sql, wanted.key)) ?? wanted };
      }),
  };
}

async function findOrder(sql: Sql, id: string, isHeld: boolean): Promise<Order | null> {
  const rows = await sql.query(
    `select * from shop_orders where id = $1${isHeld ? ' for update' : ''}`,
    [id],
  );
  if (rows[0] === undefined) return null;
  const [sum] = await sql.query(
    'select coalesce(sum(cents), 0)::int as cents from shop_refunds where order_id = $1',
    [id],
  );
  const { delivered_at: deliveredAt, ...order } = v.parse(orderSchema, rows[0]);
  return { ...order, deliveredAt, refunded: v.parse(v.object({ cents: v.number() }), sum).cents };
}

async function findRefund(sql: Sql, key: string): Promise<Refund | null> {
  const rows = await sql.query('select * from shop_refunds where key = $1', [key]);
  if (rows[0] === undefined) return null;
  const { order_id: order, approved_by: approvedBy, ...refund } = v.parse(refundSchema, rows[0]);
  return { ...refund, order, approvedBy };
}

const day = 24 * 60 * 60_000;

const tables = [
  `create table if not exists shop_orders (
    id text primary key,
    item text not null,
    cents integer not null,
    currency text not null,
    delivered_at timestamptz
  )`,
  `create table if not exists shop_refunds (
    key text primary key,
    order_id text not null references shop_orders (id),
    cents integer not null check (cents > 0),
    currency text not null,
    approved_by text,
    at timestamptz not null
  )`,
];

/** Maya's, as on her orders page. */
const examples = [
  { id: '4892', item: 'Morning lamp', cents: 18_000, daysAgo: null },
  { id: '4978', item: 'Felt slippers', cents: 7200, daysAgo: 4 },
  { id: '4991', item: 'Low mug', cents: 2800, daysAgo: 2 },
  { id: '4731', item: 'Tall mug (2), breakfast bowl', cents: 10_000, daysAgo: 78 },
] as const;

const orderSchema = v.object({
  id: v.string(),
  item: v.string(),
  cents: v.number(),
  currency: v.string(),
  delivered_at: v.nullable(v.date()),
});
const refundSchema = v.object({
  key: v.string(),
  order_id: v.string(),
  cents: v.number(),
  currency: v.string(),
  approved_by: v.nullable(v.string()),
});
