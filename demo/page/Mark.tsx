/** The mark of the demo, for the link to its front page; it says nothing that the link's name does not. */
export function Mark() {
  return (
    <svg class="top__mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="9" />
      <path d="M9 21 21 9" />
      <circle cx="22" cy="21" r="2.5" />
    </svg>
  );
}
