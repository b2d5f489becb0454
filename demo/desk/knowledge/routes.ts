/**
 * - `GET /desk/knowledge`: answers that reviewers would have given, newest first, and what was decided about each.
 * - `POST /desk/knowledge`: a proposal by a reviewer.
 * - `POST /desk/knowledge/{id}/publish`: by a publisher who has not proposed it.
 * - `POST /desk/knowledge/{id}/withdraw`
 */
import { Hono } from 'hono';
import { readBody } from '../hep/body.ts';
import { refuse } from '../hep/problem.ts';
import type { Office } from '../office.ts';
import type { Staffed } from '../staff/doors.ts';
import { type Decided, proposeAnswer, publishAnswer, withdrawAnswer } from './deciding.ts';
import { listAnswers } from './store.ts';
import { answerProposalSchema } from './wire.ts';

export function knowledgeRoutes({ database, now }: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();

  app.get('/knowledge', async (c) => c.json({ answers: await listAnswers(database) }));

  app.post('/knowledge', async (c) => {
    const proposal = await readBody(c, answerProposalSchema, 40_000);
    return c.json(idOf(await proposeAnswer(database, proposal, c.get('me'), now())), 201);
  });

  app.post('/knowledge/:id/publish', async (c) =>
    c.json(idOf(await publishAnswer(database, c.req.param('id'), c.get('me'), now()))),
  );

  app.post('/knowledge/:id/withdraw', async (c) =>
    c.json(idOf(await withdrawAnswer(database, c.req.param('id'), c.get('me'), now()))),
  );

  return app;
}

function idOf(decided: Decided): { readonly id: string } {
  switch (decided.kind) {
    case 'done':
      return { id: decided.id };
    case 'missing':
      return refuse('not-found');
    case 'own':
      return refuse('own-proposal', {
        detail: 'You have proposed this: somebody else publishes it.',
      });
    case 'settled':
      return refuse('rules-conflict', { detail: `This answer is already ${decided.state}.` });
  }
}
