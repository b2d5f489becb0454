/** A mistake of the host's, named by its place and what was expected there. */
export type Mistake = { readonly path: string; readonly expected: string };
