/** Reads an OpenAI-compatible stream, as briefly as it can be done. */
export async function ask(
  url: string,
  text: string,
  onPiece: (piece: string) => void,
): Promise<void> {
  const body = JSON.stringify({ stream: true, messages: [{ role: 'user', content: text }] });
  const response = await fetch(url, { method: 'POST', body });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const events = (rest + value).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      if (event === 'data: [DONE]') return;
      onPiece(JSON.parse(event.slice('data: '.length)).choices[0]?.delta.content ?? '');
    }
  }
}
