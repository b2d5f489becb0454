/**
 * - `GET /desk/training`: how much there is of each format.
 * - `GET /desk/training/{format}`: answers that reviewers have marked, as JSONL: `chat`, `preference`, `preference-trl`,
 *   `evaluation` (see `../training/records.ts`). Each time is an entry of the audit trail. Both of the last year; only of customers whose packet says `fields.training_consent: true`, redacted.
 */
import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { draft } from '../audit/draft.ts';
import { refuse } from '../hep/problem.ts';
import type { Office } from '../office.ts';
import type { Staffed } from '../staff/doors.ts';
import { recordDeeds } from '../store/audit.ts';
import { readJudged } from '../store/training.ts';
import { examplesOf, hasConsent } from '../training/example.ts';
import { formats, recordsOf } from '../training/records.ts';
import type { Training } from '../training/wireTraining.ts';

const year = 366 * 24 * 60 * 60_000;

export function trainingRoutes(office: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();
  const lastYear = () => new Date(office.now().getTime() - year).toISOString();

  app.get('/training', async (c) => {
    const records = { chat: 0, preference: 0, 'preference-trl': 0, evaluation: 0 };
    const conversations = { marked: 0, agreed: 0 };
    const answers = { usable: 0, disputed: 0 };
    for await (const page of readJudged(office.database, lastYear())) {
      const agreed = page.filter(({ packet }) => hasConsent(packet));
      conversations.marked += page.length;
      conversations.agreed += agreed.length;
      for (const { examples, disputed } of agreed.map(examplesOf)) {
        answers.usable += examples.length;
        answers.disputed += disputed;
        for (const format of formats) {
          records[format] += examples.flatMap((one) => recordsOf(one, format)).length;
        }
      }
    }
    return c.json({ conversations, answers, records } satisfies Training);
  });

  app.get('/training/:format', async (c) => {
    const format = formats.find((one) => one === c.req.param('format'));
    if (format === undefined) return refuse('not-found');
    const { id, name } = c.get('me');
    const entry = draft('exported', { kind: 'agent', id, name }, { format }, {});
    await office.database.transaction((sql) =>
      recordDeeds(sql, null, [entry], office.now().toISOString()),
    );
    c.header('Content-Type', 'application/jsonl; charset=utf-8');
    c.header('Content-Disposition', `attachment; filename="${format}.jsonl"`);
    return stream(c, async (out) => {
      for await (const page of readJudged(office.database, lastYear())) {
        if (out.aborted) return;
        const lines = page
          .filter(({ packet }) => hasConsent(packet))
          .flatMap((one) => examplesOf(one).examples)
          .flatMap((example) => recordsOf(example, format))
          .map((record) => `${JSON.stringify(record)}\n`);
        await out.write(lines.join(''));
      }
    });
  });

  return app;
}
