/** On a narrow screen: what else there is, one sheet at a time over the stage. */
import type { SideTab } from './Side.tsx';

export type Sheet = 'none' | 'list' | 'side';

type Props = {
  readonly sheet: Sheet;
  readonly tab: SideTab;
  readonly tabs: readonly { readonly id: SideTab; readonly title: string }[];
  readonly list: string;
  readonly onOpen: (sheet: Sheet, tab: SideTab) => void;
};

export function SheetBar({ sheet, tab, tabs, list, onOpen }: Props) {
  return (
    <nav class="sheets" aria-label="Sheets">
      <button
        type="button"
        class="sheets__button"
        aria-expanded={sheet === 'list'}
        onClick={() => onOpen(sheet === 'list' ? 'none' : 'list', tab)}
      >
        {list}
      </button>
      {tabs.map(({ id, title }) => {
        const isOpen = sheet === 'side' && id === tab;
        return (
          <button
            key={id}
            type="button"
            class="sheets__button"
            aria-expanded={isOpen}
            onClick={() => onOpen(isOpen ? 'none' : 'side', id)}
          >
            {title}
          </button>
        );
      })}
    </nav>
  );
}
