import { Component, render } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Line, Model } from './line.ts';

type MakeModel = (bot: string, onChange: () => void) => Promise<Model>;

const blockSize = 100;

export async function openPanel(bot: string, make: MakeModel): Promise<void> {
  const mount = document.createElement('div');
  document.body.append(mount);
  let frame: number | null = null;
  const model = await make(bot, () => {
    frame ??= requestAnimationFrame(draw);
  });
  function draw(): void {
    frame = null;
    render(<Panel lines={model.lines()} say={model.say} />, mount);
  }
  draw();
}

function Panel({ lines, say }: { readonly lines: readonly Line[]; readonly say: Model['say'] }) {
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  useLayoutEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [lines]);
  const starts = Array.from(
    { length: Math.ceil(lines.length / blockSize) },
    (_, at) => at * blockSize,
  );
  return (
    <div
      role="dialog"
      aria-label="Chat"
      style="position:fixed;right:20px;bottom:90px;width:400px;height:600px;display:flex;flex-direction:column;background:#fff;border:1px solid #ccc;font:15px system-ui"
    >
      <div ref={list} role="log" style="flex:1;overflow:auto">
        {starts.map((start) => (
          <Block key={start} lines={lines.slice(start, start + blockSize)} />
        ))}
      </div>
      <textarea
        ref={field}
        aria-label="Message"
        rows={1}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          say(event.currentTarget.value);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

class Block extends Component<{ readonly lines: readonly Line[] }> {
  override shouldComponentUpdate(next: { readonly lines: readonly Line[] }): boolean {
    const { lines } = this.props;
    return next.lines.length !== lines.length || next.lines.some((line, at) => line !== lines[at]);
  }

  override render({ lines }: { readonly lines: readonly Line[] }) {
    return (
      <div>
        {lines.map(({ id, text }) => (
          <p key={id} style="margin:8px;white-space:pre-wrap">
            {text}
          </p>
        ))}
      </div>
    );
  }
}
