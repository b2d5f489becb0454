/**
 * A named state of the widget. Written down as where the conversation is and what it remembers; what
 * is shown follows by the widget's own `viewOf`, so that no picture here can be one it would not draw.
 */
import { blank, type Memory, type Place } from '../../../widget/conversation/memory.ts';
import { type View, viewOf } from '../../../widget/conversation/view.ts';
import { defaultScope } from '../../../widget/model/scope.ts';
import { persona, startedAt } from './people.ts';

export type Scene = {
  /** Stands in links; never renamed. */
  readonly id: string;
  readonly title: string;
  /** What to look at, in one sentence. */
  readonly note: string;
  readonly at: Spot;
  readonly view: View;
  /** The browser lets nothing be stored. */
  readonly isForgetful: boolean;
  readonly mailto: string | null;
  /** What to press once it stands, by the key of its name, for what only a component remembers. */
  readonly press: readonly Pressed[];
  /** What stands in the message field. */
  readonly draft: string;
};

/** Keys of names in the widget's `ui/strings`. */
export type Pressed =
  | 'panel.more'
  | 'menu.erase'
  | 'callback.request'
  | 'passedOn.correct'
  | 'passedOn.show';

/** `bot.answering` is no place to wake up in, and still one to look at. */
export type Spot = Place | 'bot.answering';

type Sketch = Pick<Scene, 'id' | 'title' | 'note' | 'at'> &
  Partial<Pick<Scene, 'isForgetful' | 'mailto' | 'press' | 'draft'>> & {
    readonly memory?: Partial<Memory>;
    readonly connection?: View['connection'];
  };

export function scene(sketch: Sketch): Scene {
  const { id, title, note, at } = sketch;
  const [mode = '', stage = ''] = at.split('.');
  const memory: Memory = {
    ...blank('conversation', 'visitor', startedAt),
    scope: { ...defaultScope, ai: persona },
    isOpen: true,
    ...sketch.memory,
  };
  const value = {
    conversation: { [mode]: stage },
    connection: sketch.connection ?? 'online',
  };
  return {
    id,
    title,
    note,
    at,
    view: viewOf(value, memory),
    isForgetful: sketch.isForgetful ?? false,
    mailto: sketch.mailto ?? null,
    press: sketch.press ?? [],
    draft: sketch.draft ?? '',
  };
}
