// The tags in Svelte 5 components: `import '@netz-map/elements/svelte'` once, or name it in "types" of tsconfig.json.
import type { HTMLAttributes } from 'svelte/elements';
import type { NetzTags } from '../dist/tags.js';

type Own<Tag extends keyof NetzTags> = NetzTags[Tag]['attributes'] & NetzTags[Tag]['handlers'];

type NetzElements = {
  [Tag in keyof NetzTags]: Own<Tag> & Omit<HTMLAttributes<NetzTags[Tag]['element']>, keyof Own<Tag>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends NetzElements {}
}
