const paths = {
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M5 11.5v1M12 11.5v1M19 11.5v1',
  send: 'M5 12h13M12.5 6l6 6-6 6',
  stop: 'M8 8h8v8H8zM8 10h8M8 12h8M8 14h8',
  spark: 'M12 4l1.9 5.1L19 11l-5.1 1.9L12 18l-1.9-5.1L5 11l5.1-1.9zM18.5 16.5v3M17 18h3',
  people:
    'M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11zM3.5 19c.4-3 2.6-4.8 5.5-4.8s5.1 1.8 5.5 4.8M15.5 5a3 3 0 0 1 0 5.8M17.3 14.6c1.8.6 2.9 2.1 3.2 4.4',
  down: 'M6 9.5l6 6 6-6',
  up: 'M7 11v8H4v-8zM7 11l4-7c1.4 0 2.2 1 2 2.400l-.5 3.100h5c1.300 0 2.200 1.200 1.900 2.400l-1.300 5.300c-.200 1-1.100 1.800-2.200 1.800H7',
} as const;

/** Line drawings in the colour of the text beside them. They never stand alone for a meaning. */
export function Icon({
  name,
  turned = false,
}: {
  readonly name: keyof typeof paths;
  readonly turned?: boolean;
}) {
  return (
    <svg
      class={turned ? 'glyph glyph--turned' : `glyph glyph--${name}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
