/**
 * - `GET /desk/scope`: all versions of the rules, newest first, which one is in force, and what reviewers have said of the AI's
 *   answers by intent.
 * - `POST /desk/scope/proposals`: a new version by a reviewer, with reason and evidence. 409 where something else has been
 *   published since, or where the AI would get more to do than reviews have shown that it can.
 * - `POST /desk/scope/{version}/publish`: by a publisher who has not proposed it.
 * - `POST /desk/scope/{version}/withdraw`
 * - `GET /desk/happened?days&after&part&of`: see `happened.ts`.
 */
import { Hono } from 'hono';
import { readBody, readQuery } from '../hep/body.ts';
import { refuse } from '../hep/problem.ts';
import type { Office } from '../office.ts';
import type { Staffed } from '../staff/doors.ts';
import { pageSchema, readHappened } from './happened.ts';
import { propose, publish, type Published, withdraw } from './publishing.ts';
import { findInForce, listVersions, readSamples } from './store.ts';
import { proposalSchema, type RulesAtDesk } from './wire.ts';

/** A scope document of a large company, and the evidence. */
const mostBytes = 500_000;

export function scopeRoutes({ database, now }: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();

  app.get('/scope', async (c) => {
    const rules: RulesAtDesk = {
      inForce: (await findInForce(database))?.version ?? null,
      versions: [...(await listVersions(database))],
      samples: [...(await readSamples(database))],
    };
    return c.json(rules);
  });

  app.post('/scope/proposals', async (c) => {
    const proposal = await readBody(c, proposalSchema, mostBytes);
    return c.json(versionOf(await propose(database, proposal, c.get('me'), now())), 201);
  });

  app.post('/scope/:version/publish', async (c) =>
    c.json(versionOf(await publish(database, c.req.param('version'), c.get('me'), now()))),
  );

  app.post('/scope/:version/withdraw', async (c) =>
    c.json(versionOf(await withdraw(database, c.req.param('version'), c.get('me'), now()))),
  );

  app.get('/happened', async (c) =>
    c.json(await readHappened(database, readQuery(c, pageSchema), now())),
  );

  return app;
}

function versionOf(outcome: Published): { readonly version: string } {
  switch (outcome.kind) {
    case 'done':
      return { version: outcome.version };
    case 'missing':
      return refuse('not-found');
    case 'own':
      return refuse('own-proposal', {
        detail: 'You have proposed this: somebody else publishes it.',
      });
    case 'decided':
      return refuse('rules-conflict', {
        detail: `${outcome.by} has already ${outcome.outcome} this.`,
      });
    case 'outdated':
      return refuse('rules-conflict', {
        detail: `${outcome.inForce ?? 'Nothing'} is in force by now: make the change again from there.`,
      });
    case 'lacking':
      return refuse('evidence-missing', { detail: outcome.what.join(' ') });
    case 'unreadable':
      return refuse('invalid-request', { detail: outcome.mistakes.slice(0, 3).join(' ') });
  }
}
