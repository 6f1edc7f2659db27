// What `@netz-map/elements/jsx`, `/vue` and `/svelte` are when a program runs: they hold types and nothing else.
export {};
