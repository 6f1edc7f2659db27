import { expect } from 'chai';
import { warnOfOtherVersion } from './warn-of-other-version.ts';

describe('Two copies of the elements on one page', () => {
  const said: string[] = [];
  const real = console.warn;
  before(() => {
    console.warn = (text: string) => said.push(text);
  });
  after(() => {
    console.warn = real;
  });

  it('of the same version get along in silence', () => {
    customElements.define(
      'netz-same',
      class extends HTMLElement {
        static readonly version = '1.2.3';
      },
    );
    warnOfOtherVersion('netz-same', '1.2.3');
    expect(said).to.deep.equal([]);
  });

  it('of different versions say once which one is used', () => {
    customElements.define(
      'netz-other',
      class extends HTMLElement {
        static readonly version = '1.0.0';
      },
    );
    warnOfOtherVersion('netz-other', '2.0.0');
    warnOfOtherVersion('netz-other', '2.0.0');
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('1.0.0').and.to.contain('2.0.0');
  });
});
