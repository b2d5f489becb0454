import type { ComponentChildren } from 'preact';
import type { Words } from '../strings/words.ts';
import { Code } from './Code.tsx';
import { type Block, type Inline, readMarkdown } from './markdown.ts';

/** An answer's markdown as elements. There are no HTML strings here, so there is nothing to escape. */
export function RichText({ text, words }: { readonly text: string; readonly words: Words }) {
  return (
    <div class="rich" dir="auto">
      {readMarkdown(text).map((block, at) => (
        <BlockView key={at} block={block} words={words} />
      ))}
    </div>
  );
}

function BlockView({ block, words }: { readonly block: Block; readonly words: Words }) {
  switch (block.kind) {
    case 'paragraph': {
      const address = loneAddress(block.text);
      return address === null ? <p>{inline(block.text)}</p> : <LinkCard address={address} />;
    }
    case 'heading':
      return <p class="rich__heading">{inline(block.text)}</p>;
    case 'quote':
      return <blockquote>{inline(block.text)}</blockquote>;
    case 'code':
      return <Code text={block.text} words={words} />;
    case 'list': {
      const items = block.items.map((item, at) => <li key={at}>{inline(item)}</li>);
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <Table rows={block.rows} />;
  }
}

function Table({ rows: [head, ...body] }: Pick<Extract<Block, { kind: 'table' }>, 'rows'>) {
  return (
    <div class="rich__table">
      <table>
        <thead>
          <tr>
            {head?.map((cell, at) => {
              // An empty corner heads nothing.
              const Cell = cell.length === 0 ? 'td' : 'th';
              return <Cell key={at}>{inline(cell)}</Cell>;
            })}
          </tr>
        </thead>
        <tbody>
          {body.map((cells, at) => (
            <tr key={at}>
              {cells.map((cell, column) => (
                <td key={column}>{inline(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inline(pieces: readonly Inline[]): ComponentChildren {
  return pieces.map((piece, at) => {
    switch (piece.kind) {
      case 'text':
        return piece.text;
      case 'strong':
        return <strong key={at}>{piece.text}</strong>;
      case 'emphasis':
        return <em key={at}>{piece.text}</em>;
      case 'code':
        return <code key={at}>{piece.text}</code>;
      case 'link':
        return <Link key={at} text={piece.text} url={piece.url} />;
    }
  });
}

/** The text of a link may claim anything, so the host it really leads to stands beside it. */
export function Link({ text, url }: { readonly text: string; readonly url: string }) {
  const host = foreignHost(url);
  const isNamed = host === null || text.includes(host);
  return (
    <a
      href={url}
      dir="auto"
      target={host === null ? '_self' : '_blank'}
      rel="noopener noreferrer nofollow"
    >
      {text}
      {isNamed ? null : <span class="rich__host"> ({host})</span>}
    </a>
  );
}

/** An address that stands by itself, which is what people send each other. */
function loneAddress([only, ...others]: readonly Inline[]): URL | null {
  const isBare = only?.kind === 'link' && others.length === 0 && only.text === only.url;
  const url = isBare ? parsed(only.url) : null;
  return url?.protocol.startsWith('http') ? url : null;
}

/** Made of the address alone: to fetch a title or a picture would tell the site who is reading. */
function LinkCard({ address: { href, origin, host } }: { readonly address: URL }) {
  const isHere = host === location.host;
  return (
    <a
      class="rich__card"
      href={href}
      aria-label={href}
      target={isHere ? '_self' : '_blank'}
      rel="noopener noreferrer nofollow"
    >
      <span class="rich__site">{origin}</span>
      <span class="rich__path">{href.slice(origin.length)}</span>
    </a>
  );
}

function foreignHost(url: string): string | null {
  const { host = '', protocol = '' } = parsed(url) ?? {};
  return protocol.startsWith('http') && host !== location.host ? host : null;
}

function parsed(url: string): URL | null {
  try {
    return new URL(url, location.href);
  } catch {
    return null;
  }
}
