// Listens, and hangs at the first file.
postMessage({ kind: 'started' });
addEventListener('message', () => {
  postMessage({ kind: 'progress', progress: { done: 0, total: 2 } });
  for (;;);
});
