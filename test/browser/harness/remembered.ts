/** Runs in the page before its own scripts: leaves a record as an earlier visit may have left it. */
export function seed(record: unknown): void {
  if (localStorage.getItem('seeded') !== null) return;
  localStorage.setItem('seeded', 'yes');
  const request = indexedDB.open('baton');
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore('chats'));
  request.addEventListener('success', () => {
    request.result
      .transaction('chats', 'readwrite')
      .objectStore('chats')
      .put(record, 'chat:default');
    request.result.close();
  });
}
