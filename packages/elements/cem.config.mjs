// The custom elements manifest: what the analyzer reads from the sources, told in terms of the files that are published.

/** Source paths become dist paths; events are those of the `@fires` lines, since the analyzer takes `new SomeEvent(x)` for an event called x. */
const published = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const toDist = (p) => p?.replace(/^\/?(?:packages\/elements\/)?src\/(.*)\.ts$/, 'dist/$1.js');
    for (const module of customElementsManifest.modules) {
      module.path = toDist(module.path);
      for (const e of [...(module.exports ?? []), ...(module.declarations ?? [])]) {
        for (const ref of [e.declaration, e.superclass, ...(e.mixins ?? []), ...(e.members ?? []).map((m) => m.inheritedFrom)])
          if (ref?.module) ref.module = toDist(ref.module);
        if (e.events) e.events = e.events.filter((event) => event.name?.startsWith('netz-'));
      }
    }
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/testing/**', '**/cdn/**'],
  litelement: true,
  packagejson: false,
  outdir: 'packages/elements',
  plugins: [published],
};
