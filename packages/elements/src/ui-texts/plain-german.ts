// What every element says in plain German, loaded where a page speaks it.
export { basicWordingDeEinfach as wording } from '@netz-map/core';
export { deEinfach as texts } from './de-einfach.ts';
