/** The demo's pages and the built widget, each under the policy a careful site would set. */
import { join } from 'node:path';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Files } from './files.ts';
import { filesOf } from './files.ts';

/** As strict as it gets: if the widget runs here, it runs anywhere. Nobody frames the pages of staff. */
const policy = (framedBy: string, trusted: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${trusted}`,
  ].join('; ');

const staffs = ['account', 'console', 'review', 'sign-in', 'staff'] as const;
const built = [...staffs, 'contract', 'preview', 'words'] as const;

export function pageRoutes(root: string): Hono {
  const app = new Hono();
  const demo = filesOf(join(root, 'demo'));
  const pages = filesOf(join(root, '.demo'));
  const shop = filesOf(join(root, 'demo', 'shop'));
  const widget = filesOf(join(root, 'dist'));

  app.use(async (c, next) => {
    const isStaffs = staffs.some((name) => c.req.path.startsWith(`/${name}`));
    const framedBy = isStaffs ? "'none'" : "'self'";
    c.header('Content-Security-Policy', policy(framedBy, trustedOn(c.req.path)));
    c.header('X-Frame-Options', isStaffs ? 'DENY' : 'SAMEORIGIN');
    c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
    c.header('X-Content-Type-Options', 'nosniff');
    await next();
  });

  app.get('/', async (c) => (await demo(c, 'index.html')) ?? missing(c));
  app.get('/preview/states.json', async (c) => {
    return (await demo(c, 'preview/states.json')) ?? missing(c);
  });
  app.get('/index.css', async (c) => (await demo(c, 'index.css')) ?? missing(c));
  app.get('/assets/*', async (c) => (await pages(c, decoded(c))) ?? missing(c));

  for (const name of built) {
    app.get(`/${name}`, (c) => c.redirect(`/${name}/`, 308));
    app.get(`/${name}/`, async (c) => (await pages(c, `${name}/index.html`)) ?? unbuilt(c, name));
  }

  app.get('/shop', (c) => c.redirect('/shop/', 308));
  app.get('/shop/*', async (c) => {
    const path = decoded(c).slice('shop/'.length);
    return (await page(shop, c, path)) ?? missing(c);
  });

  app.get('/dist/*', async (c) => {
    // Sites of any origin load the widget from here, also those that embed only what allows it.
    c.header('Access-Control-Allow-Origin', '*');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    return (await widget(c, decoded(c).slice('dist/'.length))) ?? unbuilt(c, 'widget');
  });

  return app;
}

/**
 * A worker's address is a script's, so the page of the replay needs one policy to vouch for it: by this name, once, and for
 * that address only (`demo/review/replay/startWorker.ts`). Everywhere else there is none.
 */
function trustedOn(path: string): string {
  return path === '/review/' ? 'baton-replay-worker' : "'none'";
}

async function page(files: Files, c: Context, path: string): Promise<Response | null> {
  return await files(c, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

/** Without the leading slash; a path that cannot be decoded names no file. */
function decoded(c: Context): string {
  try {
    return decodeURIComponent(new URL(c.req.url).pathname).slice(1);
  } catch {
    return '';
  }
}

function missing(c: Context): Response {
  return c.text('There is no such page here. The front page is at /.\n', 404);
}

function unbuilt(c: Context, name: string): Response {
  return c.text(
    `This file of the ${name} is not there. If it should be, build it: node .ci/build.mjs\n`,
    404,
  );
}
