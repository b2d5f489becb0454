/** Gives the browser a text to keep as a file. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has begun by the next turn; the address is of no more use.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
