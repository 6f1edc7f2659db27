/** Fails when what is shown is wider than a window of 320 px; a browser whose windows cannot be that small is asked by its main part. */
export function expectNoSidewaysScroll(): void {
  const main = document.querySelector('main')!;
  main.style.inlineSize = '304px';
  const { scrollWidth } = main;
  main.style.inlineSize = '';
  if (scrollWidth > 304) throw new Error(`what is shown is ${scrollWidth} px wide, 304 px are there`);
}
