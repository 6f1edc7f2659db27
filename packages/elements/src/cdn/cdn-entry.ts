// The single file for pages without a build step: defines all tags and upgrades <div data-netz-map>.
import './give-shared.ts';
import '../define.ts';
import { upgradeDivs } from './upgrade-divs.ts';

export * from '../index.ts';

upgradeDivs(document);
