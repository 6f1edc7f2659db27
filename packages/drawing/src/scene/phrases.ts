import type { LandscapeBy } from '../landscape/landscape.ts';
import type { TieStyle } from './scene.ts';

/** The few words on the picture itself. Sentences about findings come from the wording of the core. */
export interface PicturePhrases {
  readonly locale: 'de' | 'en';
  asOf(day: string): string;
  title(name: string | undefined): string;
  description(partners: number, ties: number, unconnected: number): string;
  readonly notConnected: string;
  /** The same row of partners on a public picture. */
  readonly furtherPartners: string;
  readonly otherKinds: string;
  readonly kindUnknown: string;
  readonly ties: Readonly<Record<TieStyle | 'otherKinds' | 'kindUnknown' | 'must' | 'oneSided' | 'strength', string>>;
  readonly cutOff: string;
  /** What lies in one region belongs together. */
  readonly landscape: Readonly<Record<LandscapeBy, string>>;
  /** A circle is called after who is in its middle. */
  around(name: string): string;
  readonly noTies: string;
  withoutKind(some: number, all: number): string;
  /** Where a filter is on. */
  shown(some: number, all: number): string;
}
