/** A border that is given all it may ever be given, and must stand. */
import fc from 'fast-check';

/** What is done before and after each input is the player's. */
type Around = (stand: () => unknown) => Promise<void>;

export type Target = {
  readonly name: string;
  readonly property: (around: Around) => fc.IAsyncProperty<[unknown]>;
};

export function target<Input>(
  name: string,
  input: fc.Arbitrary<Input>,
  stand: (input: Input) => unknown,
): Target {
  return {
    name,
    property: (around) => fc.asyncProperty(input, (given) => around(() => stand(given))),
  };
}
