import { expect } from 'chai';
import { render } from 'lit';
import { html, nothing, svg } from './lit-beside.ts';

describe('What the files beside netz-map.js draw', () => {
  it('is understood by the copy of Lit in netz-map.js, and drawn again in place', () => {
    const place = document.createElement('div');
    const picture = (name: string, x: number): unknown =>
      html`<p title=${name}>${name}${nothing}</p>
        <svg>${svg`<circle cx=${x}></circle>`}</svg>`;
    render(picture('Teestube', 1), place);
    const paragraph = place.querySelector('p');
    render(picture('Sprachcafé', 2), place);
    expect(place.querySelector('p')).to.equal(paragraph);
    expect([paragraph!.title, paragraph!.textContent]).to.deep.equal(['Sprachcafé', 'Sprachcafé']);
    expect(place.querySelector('circle')).to.be.instanceOf(SVGCircleElement);
  });
});
