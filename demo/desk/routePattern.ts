/** The pattern of the address that was asked for. The address itself has ids and secrets in it, and its place is no log. */
import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';

/** Such as `/hep/v1/conversations/:id`, or `*` where no route has it. */
export function routePattern(c: Context): string {
  return matchedRoutes(c).findLast(({ method }) => method !== 'ALL')?.path ?? '*';
}
