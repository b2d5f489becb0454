import { Component, Fragment } from 'preact';
import type { View } from '../../conversation/view.ts';
import type { Line } from '../../model/line.ts';
import type { Act } from '../act.ts';
import { LineView } from './LineView.tsx';
import { TimeMark } from './TimeMark.tsx';
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
export class LineBlock extends Component<Props> {
  override shouldComponentUpdate(next: Readonly<Props>): boolean {
    const { lines, deliveries, words, aiName, before, today } = this.props;
    return (
      next.lines.length !== lines.length ||
      next.words !== words ||
      next.aiName !== aiName ||
      next.before !== before ||
      next.today !== today ||
      next.lines.some(
        (line, at) => line !== lines[at] || next.deliveries[line.id] !== deliveries[line.id],
      )
    );
  }

  override render({ lines, before, deliveries, aiName, today, words, act }: Props) {
    return (
      <div class="block">
        {lines.map((line, at) => {
          const above = lines[at - 1] ?? before;
          return (
            <Fragment key={line.id}>
              <TimeMark line={line} above={above} today={today} words={words} />
              <LineView
                line={line}
                isFollowing={isSameSpeaker(line, above)}
                delivery={deliveries[line.id] ?? null}
                aiName={aiName}
                words={words}
                act={act}
              />
            </Fragment>
          );
        })}
      </div>
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
