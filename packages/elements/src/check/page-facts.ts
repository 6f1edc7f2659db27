/** What a server answers when asked for a file; `unreachable` when there is none, or the page may not read it. */
export type Answer =
  | { readonly status: 'unreachable' }
  | {
      readonly status: number;
      /** Without parameters, in small letters: `text/javascript`. */
      readonly type: string;
      /** The first few hundred characters. */
      readonly begins: string;
      /** Size in bytes. */
      readonly bytes: number;
      /** As in an `integrity` attribute, for each algorithm that it names. */
      readonly hashes: readonly string[];
    };

/** A script of ours that the page embeds. */
export interface ScriptFact {
  readonly url: URL;
  readonly module: boolean;
  readonly nonce: boolean;
  /** Checksums that the page demands. */
  readonly integrity: readonly string[];
  readonly answer: Answer;
}

/** A file with data that an element names. */
export interface FileFact {
  readonly url: URL;
  /** The element names the origin in `allow-origins`, or it is the page's own. */
  readonly allowed: boolean;
  readonly answer: Answer;
}

/** A file that `netz-map.js` loads for an element of the page. */
export interface PartFact {
  readonly url: URL;
  /** Of the first element that needs it. */
  readonly tag: string;
  readonly answer: Answer;
}

/** An element of ours, or a `<div>` that stands for one. */
export interface TagFact {
  /** As it stands in the page: `<netz-map>`, `<div data-netz-map>`. */
  readonly written: string;
  readonly tag: string;
  /** Whether there are any data for it: an address, something between the tags, or another element that it follows. */
  readonly hasData: boolean;
  /** The id of another element that it follows, where there is none of that id. */
  readonly follows: string | undefined;
  /** It names its data as the `<div>` would have to. */
  readonly dataSrc: boolean;
  /** Width and height in CSS pixels; `undefined` where the page is only read. */
  readonly size: readonly [number, number] | undefined;
}

/** All that is known of a page before anything is judged. */
export interface PageFacts {
  readonly url: URL;
  /** As the server delivers it; `undefined` where that cannot be read. */
  readonly source: string | undefined;
  /** Each Content Security Policy, of the server and in the page. */
  readonly policies: readonly string[];
  /** Version of the software that runs; `undefined` while none does, or where the page is only read. */
  readonly running: string | undefined;
  readonly scripts: readonly ScriptFact[];
  readonly tags: readonly TagFact[];
  /** Tags that begin like ours and are none. */
  readonly unknownTags: readonly string[];
  readonly files: readonly FileFact[];
  readonly parts: readonly PartFact[];
}
