// From the names in the golden files to our functions. One file per topic; a name that none of them knows counts as failed.
import type { Adapters } from './adapter.ts';
import { basicAdapters } from './adapters/basic.ts';
import { brokerageAdapters } from './adapters/brokerage.ts';
import { cohesionAdapters } from './adapters/cohesion.ts';
import { communitiesAdapters } from './adapters/communities.ts';
import { influenceAdapters } from './adapters/influence.ts';
import { linksAdapters } from './adapters/links.ts';
import { matchingAdapters } from './adapters/matching.ts';
import { pathsAdapters } from './adapters/paths.ts';
import { twoModeAdapters } from './adapters/two-mode.ts';

export const ADAPTERS: Adapters = {
  ...basicAdapters,
  ...brokerageAdapters,
  ...cohesionAdapters,
  ...communitiesAdapters,
  ...influenceAdapters,
  ...linksAdapters,
  ...matchingAdapters,
  ...pathsAdapters,
  ...twoModeAdapters,
};
