import type { ComponentChildren } from 'preact';
import type { Words } from '../strings/words.ts';
import { shown } from '../shown.ts';
import { addressOf } from './address.ts';
import { breakable } from './breakable.tsx';
import { Code } from './Code.tsx';
import { type Block, blocksOf, type Inline, type Passage, passagesOf } from './markdown.ts';
import { Steady } from '../Steady.ts';

/** In characters. What is longer is no answer, and stands there without marks: ten thousand links would hold the page up. */
const longest = 20_000;

/** An answer's markdown as elements. There are no HTML strings here, so there is nothing to escape. */
export function RichText({ text, words }: { readonly text: string; readonly words: Words }) {
  return (
    <div class="rich" dir="auto">
      {text.length > longest ? (
        <p>{breakable(shown(text))}</p>
      ) : (
        passagesOf(shown(text)).map((passage, at) => (
          <PassageView key={at} {...passage} words={words} />
        ))
      )}
    </div>
  );
}

/** An answer comes in pieces, and grows by its end: what stands above is neither read nor drawn anew. */
class PassageView extends Steady<Passage & { readonly words: Words }> {
  override render({ kind, text, words }: Passage & { readonly words: Words }) {
    return blocksOf({ kind, text }).map((block, at) => (
      <BlockView key={at} block={block} words={words} />
    ));
  }
}

function BlockView({ block, words }: { readonly block: Block; readonly words: Words }) {
  switch (block.kind) {
    case 'paragraph': {
      const address = loneAddress(block.text);
      return address === null ? <p>{inline(block.text)}</p> : <LinkCard url={address} />;
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
    if (piece.kind === 'text') return breakable(piece.text);
    if (piece.kind === 'link') return <Link key={at} {...piece} />;
    const Mark = piece.kind;
    return <Mark key={at}>{breakable(piece.text)}</Mark>;
  });
}

type LinkProps = { readonly text: string; readonly address: string };

/** The text of a link may claim anything, so the host it really leads to stands beside it. */
export function Link({ text, address }: LinkProps) {
  const url = addressOf(address);
  if (!url) return <>{breakable(text)}</>;
  const { host } = url;
  // Letters that look like others are written otherwise in the host.
  const isNamed = text === host || (text.includes(host) && addressOf(text)?.host === host);
  return (
    <Away url={url}>
      {breakable(text)}
      {isNamed || isHere(url) ? null : <span class="rich__host"> ({host})</span>}
    </Away>
  );
}

/** Mail and telephone lead nowhere else, as far as the page is concerned. */
function isHere({ host }: URL): boolean {
  return host === '' || host === location.host;
}

/** An address that stands by itself, which is what people send each other. */
function loneAddress([only, more]: readonly Inline[]): URL | null {
  const isBare =
    only?.kind === 'link' && only.text === only.address && only.text.startsWith('http');
  return isBare && !more ? addressOf(only.text) : null;
}

/** Made of the address alone: to fetch a title or a picture would tell the site who is reading. */
function LinkCard({ url }: { readonly url: URL }) {
  const { href, origin } = url;
  return (
    <Away url={url} class="rich__card" label={href}>
      <span class="rich__site">{origin}</span>
      <span class="rich__path">{href.slice(origin.length)}</span>
    </Away>
  );
}

type AwayProps = {
  readonly url: URL;
  readonly class?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
};

/** Nobody learns there where the customer comes from, or gets hold of this page. */
function Away({ url, class: look, label, children }: AwayProps) {
  return (
    <a
      class={look}
      href={url.href}
      dir="auto"
      aria-label={label}
      target={isHere(url) ? '_self' : '_blank'}
      rel="noopener noreferrer nofollow"
    >
      {children}
    </a>
  );
}
