/** Something that is asked of the desk, checked as it comes in. */
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';

export type Asked<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'loaded'; readonly value: Value };

export type Asking<Value> = { readonly asked: Asked<Value>; readonly again: () => void };

/** `address` below `/desk`; null asks for nothing yet. What it answered for another address is gone at once. */
export function useLoaded<Value>(
  address: string | null,
  schema: v.GenericSchema<unknown, Value>,
): Asking<Value> {
  const [answer, setAnswer] = useState<{ readonly to: string; readonly asked: Asked<Value> }>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (address === null) return undefined;
    let isGone = false;
    void ask(address, schema).then((asked) => isGone || setAnswer({ to: address, asked }));
    return () => {
      isGone = true;
    };
  }, [address, schema, round]);
  return {
    asked: answer !== undefined && answer.to === address ? answer.asked : { kind: 'loading' },
    again: () => setRound((count) => count + 1),
  };
}

async function ask<Value>(
  address: string,
  schema: v.GenericSchema<unknown, Value>,
): Promise<Asked<Value>> {
  try {
    const response = await fetch(`/desk/${address}`);
    if (!response.ok) return { kind: 'failed' };
    return { kind: 'loaded', value: v.parse(schema, await response.json()) };
  } catch {
    return { kind: 'failed' };
  }
}
