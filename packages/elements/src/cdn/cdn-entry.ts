// The single file for pages without a build step: defines all tags and upgrades <div data-netz-map>.
import './give-shared.ts';
import '../define.ts';
import { checkOnRequest } from './check-on-request.ts';
import { upgradeDivs } from './upgrade-divs.ts';

export * from '../index.ts';
export { check } from './check-on-request.ts';

upgradeDivs(document);
checkOnRequest();
