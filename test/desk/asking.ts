/** A desk that is asked to allow something, with an agent there or not. */
import type { Database } from '../../demo/desk/database/database.ts';
import { alex, type Opened, openDesk } from './customer.ts';
import { refundPacket } from './packets.ts';

export const input = { order: '4978', amount: 72, currency: 'USD' };
export const action = { id: 'call_1', name: 'refund', summary: 'order 4978', input };
export const inTwoMinutes = '2026-11-23T10:02:00.000Z';

export async function askedDesk(database: Database, isStaffed = true) {
  const desk = await openDesk(database);
  if (isStaffed) desk.desk.office.roster.enter({ ...alex, role: 'support team' });
  const request = (change: object = {}) => ({
    packet: refundPacket({ id: 'packet-0000009', clientId: 'cc_maya' }),
    action,
    expires_at: inTwoMinutes,
    ...change,
  });
  const post = (key = 'approval-00001', change: object = {}) =>
    desk.send('POST', '/hep/v1/conversations/cc_maya/approvals', {
      body: request(change),
      headers: { 'Idempotency-Key': key },
    });
  const ask = async (): Promise<Opened> => {
    const body = await (await post()).json();
    return { id: body.id, token: body.access.token, refresh: body.access.refresh_token };
  };
  const inbox = async () => await (await desk.send('GET', '/desk/inbox')).json();
  const snapshot = async (of: Opened) => await (await desk.hep(of, 'GET', '')).json();
  return { ...desk, post, ask, inbox, snapshot };
}

export async function why(response: Response): Promise<string> {
  return (await response.json()).detail;
}
