/** Somebody else's web site: an origin of its own, with pages and headers as the test gives them. */
import { createServer } from 'node:http';

export type SitePage = {
  /** BCP 47. Default: en. */
  readonly lang?: string;
  readonly head?: string;
  readonly body?: string;
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
};

export type Site = {
  readonly url: string;
  /** Puts a page up, under a path of its own unless one is given, and returns its address. */
  readonly put: (page: SitePage, path?: string) => string;
  readonly close: () => Promise<void>;
};

export async function openSite(): Promise<Site> {
  const pages = new Map<string, SitePage>();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://site').pathname);
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else if (!page) response.writeHead(404).end();
    else {
      response.writeHead(page.status ?? 200, {
        'Content-Type': 'text/html; charset=utf-8',
        ...page.headers,
      });
      response.end(page.html ?? written(page));
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;

  return {
    url,
    put(page, path = `/${pages.size + 1}.html`) {
      pages.set(path, page);
      return url + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function written({
  lang = 'en',
  head = '',
  body = '<h1>A page of somebody else</h1>',
}: SitePage): string {
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A site</title>${head}</head>
<body>${body}</body>
</html>`;
}

/** The widget's tag as a site owner pastes it; the settings win over the demo's bot and desk. */
export function widgetTag(
  demo: string,
  settings: Readonly<Record<string, string | null>> = {},
  more = 'async',
): string {
  const all = { bot: `${demo}/ai/chat/completions`, desk: `${demo}/hep/v1`, ...settings };
  const attributes = Object.entries(all)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `data-${name}="${escaped(value ?? '')}"`);
  return `<script ${more} src="${demo}/dist/baton.js" ${attributes.join(' ')}></script>`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
