import { NetzMap } from '../elements/netz-map/netz-map-element.ts';
import { warnOfOtherVersion } from '../base/warn-of-other-version.ts';

// the tag stands here as text, so that the manifest can tell which class belongs to it
if (!customElements.get('netz-map')) customElements.define('netz-map', NetzMap);
else warnOfOtherVersion('netz-map', NetzMap.version);

declare global {
  interface HTMLElementTagNameMap {
    'netz-map': NetzMap;
  }
}

export { NetzMap };
