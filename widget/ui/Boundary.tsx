import { Component, type ComponentChildren } from 'preact';
import type { Strings } from './strings/en.ts';

type Props = {
  readonly strings: Strings['notice'];
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

  override render({ strings, children }: Props) {
    if (!this.state.isBroken) return children;
    return (
      <div class="panel">
        <div class="broken" role="alert">
          <p>{strings.broken}</p>
          <button type="button" class="button" onClick={() => this.setState({ isBroken: false })}>
            {strings.reload}
          </button>
        </div>
      </div>
    );
  }
}
