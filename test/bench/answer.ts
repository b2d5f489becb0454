/** The answer that is streamed: 7.66 kB of markdown, in 400 pieces, one each 20 ms. */
export const answerBytes = 7660;
export const pieceCount = 400;
export const pieceMs = 20;

/** Stands at the end, so that the page can tell when the whole answer is on screen. */
export const lastWord = 'endofanswer';

const part = `## Returning a lamp

You can **send it back** within *30 days*; the [returns page](https://shop.example/returns) has the label.

1. Pack the lamp in its box, with the \`RMA\` number on the outside.
2. Print the label, or show the code at the counter.
3. Keep the receipt until the money is back.

- Bulbs are not taken back once they were lit.
- A cracked shade is: please add a picture.

| item | price | back |
|---|---|---|
| Lamp, tall | 89.00 | 5 days |
| Shade, linen | 24.50 | 5 days |

\`\`\`js
const due = orders.filter((order) => order.state === 'returned');
\`\`\`

> The money goes back the way it came.

`;

export function answer(): string {
  const long = part.repeat(Math.ceil(answerBytes / part.length));
  return `${long.slice(0, answerBytes - lastWord.length - 2)}\n\n${lastWord}`;
}

export function pieces(text: string): readonly string[] {
  return Array.from({ length: pieceCount }, (_, at) =>
    text.slice(
      Math.round((at * text.length) / pieceCount),
      Math.round(((at + 1) * text.length) / pieceCount),
    ),
  );
}
