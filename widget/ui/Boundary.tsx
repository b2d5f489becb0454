import { Component, type ComponentChildren } from 'preact';
import type { Words } from './strings/words.ts';

type Props = {
  readonly words: Words;
  readonly onTrouble: (error: unknown) => void;
  readonly children: ComponentChildren;
};

/** A mistake of ours shows as one calm line, not as an empty panel, and never reaches the host page. */
export class Boundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static override getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onTrouble(error);
  }

  override render({ words: { say }, children }: Props) {
    if (!this.state.isBroken) return children;
    return (
      <div class="panel">
        <div class="broken" role="alert">
          <p>{say('notice.broken')}</p>
          <button type="button" class="button" onClick={() => this.setState({ isBroken: false })}>
            {say('notice.reload')}
          </button>
        </div>
      </div>
    );
  }
}
