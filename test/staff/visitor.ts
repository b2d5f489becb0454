/** A browser at the desk's pages: it keeps cookies, and says where its requests come from. */
import type { Hono } from 'hono';
import { ownPage } from '../desk/staff.ts';

export type Visitor = ReturnType<typeof visitorAt>;

/** `from`: its address, as a trusted proxy says it. */
export function visitorAt(app: Pick<Hono, 'request'>, from = '203.0.113.7') {
  const jar = new Map<string, string>();
  let given: readonly string[] = [];

  async function ask(method: string, path: string, body?: object): Promise<Response> {
    const response = await app.request(path, {
      method,
      headers: {
        ...ownPage,
        'Content-Type': 'application/json',
        'X-Forwarded-For': from,
        Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    given = response.headers.getSetCookie();
    for (const cookie of given) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '' || /max-age=0/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  return {
    ask,
    post: (path: string, body: object = {}) => ask('POST', `/desk/${path}`, body),
    /** The session's cookie as it is kept. */
    session: () => jar.get('desk') ?? jar.get('__Host-desk') ?? '',
    /** As the last answer set them. */
    cookies: () => given,
    /** The name of whoever is signed in here. */
    who: async () => (await (await ask('GET', '/desk/me')).json()).me?.name ?? null,
  };
}
