/** Words for the parts of a document, so that the compiler asks for those of each part and takes none besides. */

/** Every part of a document: `[]` stands for each item of a list, `*` for any key. */
export type PlaceIn<Document> = PlacesIn<Document> extends infer Found ? WithoutDot<Found> : never;

type PlacesIn<Node> = Node extends readonly (infer Item)[]
  ? '' | (Item extends object ? `[]${Exclude<PlacesIn<Item>, ''>}` : '')
  : Node extends object
    ? '' | { [Key in keyof Node & string]: Below<Key, Node[Key]> }[keyof Node & string]
    : '';

/** Where any key may stand, the type says `string`. */
type Below<
  Key extends string,
  Node,
> = `.${string extends Key ? '*' : Key}${PlacesIn<Exclude<Node, undefined>>}`;

type WithoutDot<Found> = Found extends `.${infer Rest}` ? Rest : never;

export type Words = {
  readonly about: string;
  /** What an editor offers to fill in. */
  readonly examples?: Example[];
};

type Example = string | number | boolean | Example[] | { [key: string]: Example };

type Under<Place extends string, Parts> = {
  readonly [Key in keyof Parts & string as `${Place}.${Key}`]: Parts[Key];
};

/** The words of what stands in several places, for one of them. */
export function under<Place extends string, Parts extends Readonly<Record<string, Words>>>(
  place: Place,
  parts: Parts,
): Under<Place, Parts>;
export function under(place: string, parts: Readonly<Record<string, Words>>) {
  return Object.fromEntries(
    Object.entries(parts).map(([key, words]) => [`${place}.${key}`, words]),
  );
}
