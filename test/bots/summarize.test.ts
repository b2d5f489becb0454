import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { completionOf } from '../../widget/bots/completion.ts';
import { askEndpoint } from '../../widget/bots/endpoint.ts';
import { messagesFor } from '../../widget/bots/messages.ts';
import { askForSummary } from '../../widget/bots/summarize.ts';
import { defaultScope } from '../../widget/model/scope.ts';
import { ai, customer } from '../fakes/transcript.ts';

/** An endpoint that answers everything so, and what it was asked. */
async function endpoint(status: number, body: string) {
  const asked: { stream: boolean; messages: { role: string; content: string }[] }[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (piece: Buffer) => (text += piece.toString()));
    request.on('end', () => {
      asked.push(JSON.parse(text));
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: `http://127.0.0.1:${port}/`, asked };
}

const question = {
  conversation: 'c',
  lines: [customer('my card 4242 is broken'), ai('Which one?')],
  customer: null,
  scope: defaultScope,
  decisions: [],
};
const ask = (url: string) =>
  askForSummary(
    { url, model: 'small' },
    { askEndpoint, completionOf, messagesFor },
    question,
    (text) => text.replace('4242', '••••'),
    { onMistakes: () => {} },
    new AbortController().signal,
  );
const answer = (content: string) => JSON.stringify({ choices: [{ message: { content } }] });

describe('a summary asked of a chat completions endpoint', () => {
  it('is given the conversation as the AI may see it, and a task', async () => {
    const { url, asked } = await endpoint(200, answer(' A broken card. '));
    expect(await ask(url)).toBe('A broken card.');
    expect(asked[0]).toMatchObject({ model: 'small', stream: false });
    expect(asked[0]?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'system']);
    expect(asked[0]?.messages[0]?.content).toBe('my card •••• is broken');
    expect(asked[0]?.messages[2]?.content).toMatch(/human colleague takes over/);
  });

  it.for([
    ['refuses', 429, '{}'],
    ['answers nonsense', 200, '<html>'],
    ['has nothing to say', 200, answer('  ')],
  ] as const)('is none when the endpoint %s', async ([, status, body]) => {
    expect(await ask((await endpoint(status, body)).url)).toBeNull();
  });

  it('is none when there is no endpoint', async () => {
    expect(await ask('http://127.0.0.1:1/')).toBeNull();
  });
});
