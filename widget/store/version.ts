/** Goes up when the shape of the memory changes; then `migrate.ts` gets a step. */
export const recordVersion = 4;
