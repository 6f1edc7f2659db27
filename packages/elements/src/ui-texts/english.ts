// What every element says in English, loaded where a page speaks it.
export { basicWordingEn as wording } from '@netz-map/core';
export { en as texts } from './en.ts';
