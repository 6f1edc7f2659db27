import { frameworkTest } from '../../scripts/framework-test.mjs';

frameworkTest('Svelte', { folder: 'svelte', policies: ['svelte-trusted-html'] });
