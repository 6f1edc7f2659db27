// The tags in templates of Vue 3: `import '@netz-map/elements/vue'` once, or name it in "types" of tsconfig.json.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { NetzTags } from '../dist/tags.js';

/** Vue names events as they are, not as handlers. */
type Emits<Handlers> = {
  [Name in keyof Handlers as Name extends `on${infer Event}` ? Event : never]-?: NonNullable<Handlers[Name]>;
};

/** Properties by their own names, and attributes by theirs in HTML. */
type Props<Tag extends keyof NetzTags> = NetzTags[Tag]['attributes'] & {
  [Name in Extract<keyof NetzTags[Tag]['element'], NetzTags[Tag]['properties']>]?: NetzTags[Tag]['element'][Name] | undefined;
};

type NetzComponents = {
  [Tag in keyof NetzTags]: new () => NetzTags[Tag]['element'] & {
    $props: HTMLAttributes & PublicProps & Props<Tag>;
    $emit: EmitFn<Emits<NetzTags[Tag]['handlers']>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends NetzComponents {}
}
