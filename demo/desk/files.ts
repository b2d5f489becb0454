/** What a file is, by its content: the name and the type that its sender gives it prove nothing. */
import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { Attachment } from './store/attachments.ts';

export type FileLimits = {
  /** Bytes of one file. */
  readonly bytes: number;
  /** Media types that are taken. */
  readonly types: readonly string[];
};

/** Null where it is nothing that is taken. */
export async function typeOf(bytes: Uint8Array, limits: FileLimits): Promise<string | null> {
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? (isText(bytes) ? 'text/plain' : null);
  return found !== null && limits.types.includes(found) ? found : null;
}

/** A file that nobody recognises is text where it reads as text. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** One key, one file, however often it is sent; and an id that nobody can guess. */
export function fileId(conversation: string, key: string, secret: string): string {
  const hash = createHash('sha256').update(JSON.stringify([conversation, key, secret]));
  return `att_${hash.digest('hex').slice(0, 40)}`;
}

/** Without folders and what no name should have. */
export function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  // Control and format characters: some turn the end of a name around on screen.
  return last.replaceAll(/[\p{Cc}\p{Cf}"]/gu, '').slice(0, 120) || 'file';
}

/** Always a download, never a page: nothing in it runs, whatever it is. */
export function fileResponse(file: Attachment, bytes: Uint8Array<ArrayBuffer>): Response {
  // RFC 8187 allows fewer characters than encodeURIComponent leaves.
  const name = encodeURIComponent(file.name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return new Response(bytes, {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
}
