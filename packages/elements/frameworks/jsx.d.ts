// The tags in TSX files with React 19: `import '@netz-map/elements/jsx'` once, or name it in "types" of tsconfig.json.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { NetzTags } from '../dist/tags.js';

type Own<Tag extends keyof NetzTags> = NetzTags[Tag]['attributes'] & NetzTags[Tag]['handlers'];

type Props<Tag extends keyof NetzTags> = Own<Tag> &
  ClassAttributes<NetzTags[Tag]['element']> &
  Omit<HTMLAttributes<NetzTags[Tag]['element']>, keyof Own<Tag>>;

type NetzElements = { [Tag in keyof NetzTags]: Props<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends NetzElements {}
  }
}
