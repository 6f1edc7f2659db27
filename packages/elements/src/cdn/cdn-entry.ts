// The single file for pages without a build step: defines the tags that most pages have, loads the others, and upgrades <div data-netz-map>.
import './give-shared.ts';
import '../define/netz-findings.ts';
import '../define/netz-map.ts';
import { checkOnRequest } from './check-on-request.ts';
import { loadFamily } from './load-family-beside.ts';
import { upgradeDivs } from './upgrade-divs.ts';

export { NetzElement } from '../base/netz-element.ts';
export { version } from '../base/version.ts';
export { NetzFindings } from '../elements/netz-findings/netz-findings-element.ts';
export { NetzMap } from '../elements/netz-map/netz-map-element.ts';
export { check } from './check-on-request.ts';

upgradeDivs(document, loadFamily);
checkOnRequest();
