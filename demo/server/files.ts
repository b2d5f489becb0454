/** Serves the files of one folder: known types only, compressed once and kept, never from outside it. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const compressible = /^(?:text\/|application\/json|image\/svg)/;
/** Vite's hash before the extension: such a name never gets other content. */
const hashed = /-[\w-]{7,8}\.(?:js|css|svg|png|jpg|webp|avif|woff2)$/;

const compressors = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};
type Encoding = keyof typeof compressors;

export type Files = (c: Context, path: string) => Promise<Response | null>;

/** Null when there is no such file, for the caller to say so in its own words. */
export function filesOf(folder: string): Files {
  const kept = new Map<string, Promise<Buffer>>();

  return async (c, path) => {
    const file = await find(folder, path);
    if (file === null) return null;
    const encoding = compressible.test(file.type) ? preferred(c) : null;
    const etag = `"${file.size.toString(36)}-${file.modified.toString(36)}${encoding ?? ''}"`;

    c.header('Content-Type', file.type);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header(
      'Cache-Control',
      hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    c.header('ETag', etag);
    c.header('Vary', 'Accept-Encoding');
    if (c.req.header('If-None-Match') === etag) return c.body(null, 304);
    if (encoding === null) return c.body(new Uint8Array(await readFile(file.path)));

    const key = `${file.path} ${etag}`;
    const squeezed = kept.get(key) ?? readFile(file.path).then(compressors[encoding]);
    kept.set(key, squeezed);
    c.header('Content-Encoding', encoding);
    return c.body(new Uint8Array(await squeezed));
  };
}

async function find(folder: string, path: string) {
  const type = types[extname(path)];
  const isOdd = path.includes('\0') || path.split(/[\\/]/).some((part) => part.startsWith('.'));
  if (type === undefined || isOdd) return null;
  try {
    // The real path, so that a link inside the folder cannot lead out of it either.
    const root = await realpath(folder);
    const real = await realpath(join(root, path));
    const info = await stat(real);
    if (!real.startsWith(root + sep) || !info.isFile()) return null;
    return { path: real, type, size: info.size, modified: Math.round(info.mtimeMs) };
  } catch {
    return null;
  }
}

function preferred(c: Context): Encoding | null {
  const accepted = (c.req.header('Accept-Encoding') ?? '')
    .split(',')
    .map((item) => item.trim().split(';'))
    .filter(([, quality = '']) => !/q=0(?:\.0*)?$/.test(quality.trim()))
    .map(([name]) => name);
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : null;
}
