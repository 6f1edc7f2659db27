import axe from 'axe-core';

/** Fails with the rules and places when axe finds anything in what is shown. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  if (violations.length === 0) return;
  const lines = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  throw new Error(`axe found ${violations.length}:\n${lines.join('\n')}`);
}
