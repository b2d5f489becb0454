import { Component } from 'preact';

/** A part that looks the same for as long as it is given the same things. */
export abstract class Steady<Props extends object> extends Component<Props> {
  override shouldComponentUpdate(next: Readonly<Props>): boolean {
    return Object.entries(next).some(([name, value]) => value !== Reflect.get(this.props, name));
  }
}
