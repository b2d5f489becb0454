import { type ComponentChildren, Fragment } from 'preact';

/**
 * Text that may be cut in its long words. Without that, Chromium tries each cut of a word anew: 100,000 letters without a
 * space held the page for eight seconds.
 */
export function breakable(text: string): ComponentChildren {
  return text.split(longWord).map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      <Fragment key={at}>
        {piece}
        <wbr />
      </Fragment>
    ),
  );
}

/** Hardly an address or a key is so long: where a word may be cut, its line ends early. A sign keeps its marks. */
const longWord = /(\S{1000}\p{M}*)/u;
