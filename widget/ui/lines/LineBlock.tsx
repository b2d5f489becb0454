import type { View } from '../../conversation/view.ts';
import type { Line } from '../../model/line.ts';
import type { Act } from '../act.ts';
import { type LineProps, LineView } from './LineView.tsx';
import { TimeMark } from './TimeMark.tsx';
import { Steady } from '../Steady.ts';
import type { Words } from '../strings/words.ts';

type Props = {
  readonly lines: readonly Line[];
  /** The line above this block, which decides whether the first one names its speaker again. */
  readonly before: Line | null;
  readonly deliveries: View['deliveries'];
  readonly aiName: string;
  /** As `Date.toDateString` says it. */
  readonly today: string;
  readonly words: Words;
  readonly act: Act;
};

/** Lines never change in place, so a block with the same lines looks the same. */
export class LineBlock extends Steady<Props> {
  override shouldComponentUpdate(next: Readonly<Props>): boolean {
    const { lines, deliveries } = this.props;
    return (
      super.shouldComponentUpdate({ ...next, lines, deliveries }) ||
      next.lines.length !== lines.length ||
      next.lines.some(
        (line, at) => line !== lines[at] || next.deliveries[line.id] !== deliveries[line.id],
      )
    );
  }

  override render({ lines, before, deliveries, aiName, today, words, act }: Props) {
    return (
      <div class="block">
        {lines.map((line, at) => (
          <Entry
            key={line.id}
            line={line}
            above={lines[at - 1] ?? before}
            delivery={deliveries[line.id] ?? null}
            aiName={aiName}
            today={today}
            words={words}
            act={act}
          />
        ))}
      </div>
    );
  }
}

type EntryProps = Omit<LineProps, 'isFollowing'> &
  Pick<Props, 'today'> & { readonly above: Line | null };

class Entry extends Steady<EntryProps> {
  override render({ line, above, today, words, ...rest }: EntryProps) {
    const isFollowing = isSameSpeaker(line, above);
    return (
      <>
        <TimeMark line={line} above={above} today={today} words={words} />
        <LineView {...rest} line={line} isFollowing={isFollowing} words={words} />
      </>
    );
  }
}

function isSameSpeaker(line: Line, above: Line | null): boolean {
  if (above === null || above.from !== line.from || line.from === 'system') return false;
  if (line.from === 'ai' && above.from === 'ai') {
    return line.approvedBy?.id === above.approvedBy?.id;
  }
  return line.from !== 'human' || (above.from === 'human' && above.agent.id === line.agent.id);
}
