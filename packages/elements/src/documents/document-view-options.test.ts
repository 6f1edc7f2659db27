import type { TextSection } from '@netz-map/core';
import { expect } from 'chai';
import { html, render } from 'lit';
import { documentView } from './document-view.ts';
import type { DocumentViewOptions } from './document-view-options.ts';

function shown(sections: readonly TextSection[], options: Partial<DocumentViewOptions> = {}): HTMLElement {
  const box = document.createElement('div');
  render(documentView({ language: 'de', title: 'Titel', subtitle: 'Stand: heute', sections }, { level: 3, ...options }), box);
  return box;
}

describe('An answer of the core, shown by an element', () => {
  it('leads from a point and from a row to the partner it is about, where the page can show one', () => {
    const sections = [
      { items: [{ text: 'Teestube', about: 'A' }, { text: 'Nur ein Satz.' }] },
      { table: { caption: 'Wer', columns: ['Partner', 'Stand'], rows: [['Chor', 'besteht']], about: ['B'] } },
    ];
    const box = shown(sections, { partner: (id, name) => html`<button>${id}: ${name}</button>` });
    expect([...box.querySelectorAll('button')].map((one) => one.textContent)).to.deep.equal(['A: Teestube', 'B: Chor']);
    expect(shown(sections).querySelector('button')).to.equal(null);
  });

  it('folds a long list, but never a single point', () => {
    const items = ['a', 'b', 'c', 'd', 'e'].map((text) => ({ text }));
    const fold = (most: number) => ({ fold: { most, more: (left: number) => `${left} weitere` } });
    const box = shown([{ items }], fold(3));
    expect(box.querySelector('summary')!.textContent).to.equal('2 weitere');
    expect(box.querySelectorAll('details li')).to.have.length(2);
    expect(shown([{ items }], fold(4)).querySelector('details')).to.equal(null);
  });

  it('goes on counting where a counted list is folded', () => {
    const items = ['a', 'b', 'c', 'd'].map((text) => ({ text }));
    const box = shown([{ items, numbered: true }], { fold: { most: 2, more: String } });
    expect([...box.querySelectorAll('ol')].map(({ start }) => start)).to.deep.equal([1, 3]);
  });
});
