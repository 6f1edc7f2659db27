import type { TextDocument } from '@netz-map/core';
import { expect } from 'chai';
import { html, render } from 'lit';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { mount, unmount } from '../testing/mount.ts';
import { documentView } from './document-view.ts';

const DOCUMENT: TextDocument = {
  language: 'de',
  title: 'Was sich ergeben hat',
  subtitle: 'Sonnbrück',
  facts: [{ term: 'Stand', text: '1. November 2026' }],
  sections: [
    { paragraphs: ['Drei Dinge.'] },
    {
      heading: 'Punkte',
      numbered: true,
      items: [
        { kind: 'Brücke', text: 'Erster', details: ['a', 'b', 'c', { term: 'Mehr:', text: 'dort', link: 'https://example.org/' }] },
        { text: 'Zweiter', about: 'P2', details: [{ term: 'Nie:', text: 'so', link: 'javascript:alert(1)' }] },
        { text: 'Dritter' },
        { text: 'Vierter' },
      ],
    },
    {
      heading: 'Tabelle',
      table: { caption: 'Größe', columns: ['Stadt', 'Partner', 'Anteil'], rows: [['<b>Aue</b>', '3', '4']], numeric: [1] },
      notes: ['Klein.'],
      sections: [{ heading: 'Tiefer', card: true, paragraphs: ['Karte.'] }],
    },
  ],
};

function shown(options: Parameters<typeof documentView>[1]): HTMLElement {
  const main = mount('<section></section>');
  const section = main.querySelector('section')!;
  render(documentView(DOCUMENT, options), section);
  return section;
}

afterEach(unmount);

describe('An answer of the core as a view', () => {
  it('has headings one level deeper in each room, and text that is never markup', async () => {
    const view = shown({ level: 2 });
    expect([...view.querySelectorAll('h2, h3')].map(({ localName, textContent }) => `${localName} ${textContent}`)).to.deep.equal([
      'h2 Punkte',
      'h2 Tabelle',
      'h3 Tiefer',
    ]);
    expect(view.querySelector('tbody th')!.textContent).to.equal('<b>Aue</b>');
    expect(view.querySelector('td.number')!.textContent).to.equal('3');
    await expectAccessible(view);
  });

  it('leads to the web and nowhere else', () => {
    const links = [...shown({ level: 2 }).querySelectorAll('a')];
    expect(links.map(({ href, rel }) => [href, rel])).to.deep.equal([['https://example.org/', 'noopener noreferrer']]);
  });

  it('can be reached by the keyboard where a table may scroll', () => {
    const frame = shown({ level: 2 }).querySelector('.table-frame')!;
    expect([frame.getAttribute('tabindex'), frame.getAttribute('aria-label')]).to.deep.equal(['0', 'Größe']);
  });

  it('folds what is long, points and lines below a point, and goes on counting', async () => {
    const view = shown({ level: 2, fold: { most: 2, details: 2, more: (n) => `${n} mehr` } });
    expect([...view.querySelectorAll('summary')].map(({ textContent }) => textContent)).to.deep.equal(['2 mehr', '2 mehr']);
    expect(view.querySelector<HTMLOListElement>('.folded ol')!.start).to.equal(3);
    await expectAccessible(view);
  });

  it('lets the element lead to the partner that a point is about', () => {
    const view = shown({ level: 2, partner: (id, name) => html`<button type="button">${name} (${id})</button>` });
    expect([...view.querySelectorAll('button')].map(({ textContent }) => textContent)).to.deep.equal(['Zweiter (P2)']);
  });
});
