/**
 * - `PUT /records/{id}`: what the AI has had alone, under the widget's own id of the conversation. 204, however often it comes; a
 *   higher `number` takes the place of a lower one. No token: nobody can read by it.
 * - `DELETE /records/of/{visitor}`: erases all of that visitor; 204, also the second time.
 */
import { Hono } from 'hono';
import { wireRecordSchema } from '../../../widget/model/wireRecordSchema.ts';
import { eraseRecords } from '../erasure.ts';
import { challenge, needConsent } from '../hep/beginning.ts';
import { readBody } from '../hep/body.ts';
import { limitOpenings } from '../hep/opening.ts';
import { refuse } from '../hep/problem.ts';
import type { Office } from '../office.ts';
import { limits } from '../settings.ts';
import { takeRecord } from './intake.ts';
import { refuseFrom, takeTurn } from './store.ts';

export function recordRoutes(office: Office): Hono {
  const app = new Hono();
  const limit = limitOpenings(office);

  app.put('/records/:id', limit, async (c) => {
    const record = await readBody(c, wireRecordSchema, limits.packet_bytes);
    const id = c.req.param('id');
    if (record.conversation.client_id !== id) {
      refuse('invalid-request', {
        errors: [{ pointer: '/conversation/client_id', detail: 'expected the id of the address' }],
      });
    }
    needConsent(office, record);
    await challenge(office, c, id, { verifiedUser: null });
    const taken = await office.audited(() =>
      office.database.transaction((sql) => takeRecord(sql, record, office.stamp())),
    );
    if (taken === 'refused') refuse('gone');
    return c.body(null, 204);
  });

  app.delete('/records/of/:visitor', limit, async (c) => {
    const visitor = c.req.param('visitor');
    await office.database.transaction(async (sql) => {
      await takeTurn(sql, visitor);
      await refuseFrom(sql, visitor, office.now().toISOString());
    });
    const erased = await eraseRecords(office.database, visitor, office.stamp);
    if (erased.length > 0) await office.database.scrub?.();
    return c.body(null, 204);
  });

  return app;
}
